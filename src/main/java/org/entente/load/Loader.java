package org.entente.load;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.entente.evidence.EvidenceDesk;
import org.entente.extraction.Reader;
import org.entente.graph.ClaimGraph;
import org.entente.graph.Derivation;
import org.entente.graph.Iris;
import org.entente.graph.LoadRun;
import org.entente.graph.NextGeneration;
import org.entente.graph.Shapes;
import org.entente.graph.Store;
import org.entente.graph.bulk.BuildProgress;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.PartyResolver;
import org.entente.knowledge.ReferenceParties;
import org.entente.merge.MergeDesk;
import org.entente.vocabulary.Ontology;

/**
 * The way of a source into the store: read, written as triples, held to the shapes, and put in the place of what was there, with
 * what follows from it, in one transaction. A source that is not good leaves the store as it was and the others to go on.
 *
 * <p>Sources are read by all cores at once and written by one, in their order.
 */
public final class Loader {

    private final Parts parts;
    private final PartyResolver resolver = ReferenceParties.load();
    private final Learning learning;
    private final Ontology ontology;

    /** What a load works with. */
    record Parts(
            Store store,
            Iris iris,
            DocumentPreparation documents,
            Shapes shapes,
            Derivation derivation,
            Fingerprint fingerprint,
            Clock clock) {

        Parts with(DocumentPreparation documents, Fingerprint fingerprint) {
            return new Parts(store, iris, documents, shapes, derivation, fingerprint, clock);
        }
    }

    /** A loader at our own base; throws {@link org.entente.graph.BadTemplate} where one of the reader's forms is not well-formed. */
    public Loader(Store store, Reader reader, Gazetteer gazetteer, Ontology ontology) {
        this(store, names -> reader, gazetteer, ontology, Iris.ENTENTE, Clock.systemUTC());
    }

    /**
     * A loader that reads documents with the names of the store's datasets.
     *
     * @param readers makes a reader that knows what a gazetteer knows
     * @param gazetteer what is known whatever the store holds
     */
    public Loader(
            Store store,
            Function<Gazetteer, Reader> readers,
            Gazetteer gazetteer,
            Ontology ontology,
            Iris iris,
            Clock clock) {
        Shapes shapes = new Shapes(iris, ontology);
        Reader reader = readers.apply(gazetteer);
        ClaimGraph claims = new ClaimGraph(iris, ontology, reader.forms());
        this.ontology = ontology;
        this.parts = new Parts(
                store,
                iris,
                new DocumentPreparation(reader, gazetteer, claims, shapes, clock),
                shapes,
                new Derivation(iris, ontology),
                Fingerprint.of(reader.version(), gazetteer.digest(), ontology),
                clock);
        this.learning = new Learning(parts, gazetteer, names -> {
            Reader informed = readers.apply(names);
            return parts.with(
                    new DocumentPreparation(informed, names, claims, shapes, clock),
                    Fingerprint.of(informed.version(), names.digest(), ontology));
        });
    }

    /** Loads documents, texts and files of triples; a folder stands for all that can be loaded in it. */
    public LoadReport load(List<Path> paths, LoadOptions options, Progress progress) {
        return load(LoadRequest.of(paths, options), progress);
    }

    /**
     * Loads in the order of the request, but official sources and triples before texts, which are read with the names of them: two loads
     * give equal stores and equal reports, however many cores read.
     */
    public LoadReport load(LoadRequest request, Progress progress) {
        Sources sources = Sources.under(request);
        List<RowSource> rows = sources.rows();
        Origins origins = Origins.of(parts.store());
        List<PartReport> rowReports = new PartsLoad(tools(request, progress)).load(rows);
        progress.found(sources.found().size());
        List<SourceReport> reports = new ArrayList<>();
        Batch batch = new Batch(parts.store(), report -> {
            reports.add(report);
            progress.done(report);
        });
        load(sources.others(), new Preparation(parts, request.again()), batch, progress);
        if (!sources.others().isEmpty() || PartsLoad.changed(rowReports)) {
            merges().rebuild();
        }
        if (!sources.texts().isEmpty()) {
            load(sources.texts(), new Preparation(learning.parts(), request.again()), batch, progress);
        }
        evidence().rebuild(changed(rowReports, reports));
        List<String> gone = origins.gone(request.paths(), sources.ids(), this::isStored);
        note(origins, rows, rowReports);
        for (int i = 0; i < reports.size(); i++) {
            if (reports.get(i).outcome() != SourceReport.Outcome.FAILED) {
                Source source = sources.found().get(i);
                source.storedAs().ifPresent(id -> origins.note(id, source.path()));
            }
        }
        origins.keep();
        int all = rows.size() + sources.found().size();
        return new LoadReport(rowReports, reports, sources.skipped(), gone, all - rowReports.size() - reports.size());
    }

    /** The graphs of what was loaded: of a release that took the place of another, those of what it changed. */
    private List<String> changed(List<PartReport> parts, List<SourceReport> sources) {
        Stream<String> ofParts = parts.stream().filter(PartsLoad::isPending).map(part -> {
            String graph = iris().datasetGraph(part.part());
            boolean revised = part.revisions() != null && part.outcome() == SourceReport.Outcome.REPLACED;
            return revised ? iris().derived(graph) + "/revisions" : graph;
        });
        Stream<String> ofSources = sources.stream()
                .filter(source -> source.outcome() == SourceReport.Outcome.NEW
                        || source.outcome() == SourceReport.Outcome.REPLACED)
                .map(source -> iris().datasetGraph(Objects.requireNonNull(source.id())));
        return Stream.concat(ofParts, ofSources).toList();
    }

    private static void note(Origins origins, List<RowSource> rows, List<PartReport> reports) {
        for (PartReport report : reports) {
            if (report.outcome() != SourceReport.Outcome.FAILED) {
                rows.stream()
                        .filter(row -> row.part().id().equals(report.part()))
                        .forEach(row -> origins.note(row.part().path(), row.place()));
            }
        }
    }

    private PartsLoad.Tools tools(LoadRequest request, Progress progress) {
        return new PartsLoad.Tools(
                parts.store(),
                parts.iris(),
                parts.shapes(),
                parts.fingerprint(),
                resolver,
                request.rows(),
                request.again(),
                progress,
                parts.clock());
    }

    private static void load(List<Source> sources, Preparation preparation, Batch batch, Progress progress) {
        try (ReadAhead<Source, Readied> readied = new ReadAhead<>(sources, preparation::ready)) {
            while (readied.hasNext() && !progress.isStopped()) {
                batch.add(readied.next());
            }
        }
        batch.write();
    }

    /**
     * Takes a source and all that follows from it out of the store.
     *
     * @param id of a document, or else of a dataset; {@code document/ID} and {@code dataset/ID} where both have it, {@code ID/PART} for a part
     * @return whether there was one
     */
    public boolean withdraw(String id) {
        Stream<String> paths =
                id.matches("(document|dataset)/.*") ? Stream.of(id) : Stream.of("document/" + id, "dataset/" + id);
        Set<String> stored = parts.store().graphs();
        return paths.map(path ->
                        stored.stream().filter(graph -> isOf(graph, path)).toList())
                .filter(graphs -> !graphs.isEmpty())
                .findFirst()
                .map(this::drop)
                .isPresent();
    }

    private List<String> drop(List<String> graphs) {
        try (NextGeneration next = parts.store().nextGeneration(BuildProgress.NONE)) {
            graphs.forEach(next::drop);
            next.publish();
        }
        merges().rebuild();
        evidence().rebuild(graphs);
        return graphs;
    }

    /** Whether a graph is that of a source, of one of its parts, or of what follows from one of these. */
    private boolean isOf(String graph, String path) {
        return Stream.of(iris().graph(path), iris().derived(iris().graph(path)))
                .anyMatch(whole -> graph.equals(whole) || graph.startsWith(whole + "/"));
    }

    /** Which persons and agreements of several datasets are one follows from the datasets. */
    private MergeDesk merges() {
        return new MergeDesk(parts.store(), parts.iris(), parts.clock());
    }

    /** How documents stand beside the official record follows from both. */
    private EvidenceDesk evidence() {
        return new EvidenceDesk(parts.store(), parts.iris());
    }

    Iris iris() {
        return parts.iris();
    }

    Ontology ontology() {
        return ontology;
    }

    /** What makes two loads of the same source into an empty store give the same: the reader and the names that it knows. */
    String readerAndGazetteer() {
        return parts.documents().readerAndGazetteer();
    }

    /** The run that made what is stored of a source. */
    Optional<LoadRun> run(String source) {
        return LoadRun.in(parts.store().describe(iris().graph(source), iris().run(source)), iris(), source);
    }

    /** Stores triples that are not read from a source of a person's, but come with this version of Entente. */
    SourceReport put(String source, Graph graph, String version) {
        Readied readied = new Preparation(parts, true).ready(source, graph, version);
        parts.store().put(readied.graphs());
        return readied.report();
    }

    private boolean isStored(String source) {
        return run(source).isPresent();
    }
}
