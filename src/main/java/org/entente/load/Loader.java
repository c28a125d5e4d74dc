package org.entente.load;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.entente.extraction.Reader;
import org.entente.graph.ClaimGraph;
import org.entente.graph.Derivation;
import org.entente.graph.Finding;
import org.entente.graph.Iris;
import org.entente.graph.LoadRun;
import org.entente.graph.Shapes;
import org.entente.graph.Store;
import org.entente.graph.StoredNames;
import org.entente.knowledge.Gazetteer;
import org.entente.load.SourceReport.Outcome;
import org.entente.vocabulary.Ontology;

/**
 * The way of a source into the store: read, written as triples, held to the shapes, and put in the place of what was there, with
 * what follows from it, in one transaction. A source that is not good leaves the store as it was and the others to go on.
 */
public final class Loader {

    private final Store store;
    private final Iris iris;
    private final Ontology ontology;
    private final Shapes shapes;
    private final Derivation derivation;
    private final Learning learning;
    private final Clock clock;

    /** A loader at our own base; throws {@link org.entente.graph.BadTemplate} where one of the reader's forms is not well-formed. */
    public Loader(Store store, Reader reader, Gazetteer gazetteer, Ontology ontology) {
        this(store, unlearning -> reader, gazetteer, ontology, Iris.ENTENTE, Clock.systemUTC());
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
        this.store = store;
        this.iris = iris;
        this.ontology = ontology;
        this.shapes = new Shapes(iris, ontology);
        this.derivation = new Derivation(iris, ontology);
        this.learning = new Learning(
                store,
                iris,
                readers,
                gazetteer,
                (reader, names) -> new DocumentPreparation(
                        reader, names, new ClaimGraph(iris, ontology, reader.forms()), shapes, clock));
        this.clock = clock;
    }

    /**
     * Loads documents, texts and files of triples; a folder stands for all that can be loaded in it. Triples come first, because
     * the texts are read with their names.
     */
    public LoadReport load(List<Path> paths, LoadOptions options, Progress progress) {
        List<Source> sources = Sources.under(paths, options).stream()
                .sorted(Comparator.comparing(source -> source instanceof Source.Text))
                .toList();
        progress.found(sources.size());
        List<SourceReport> reports = new ArrayList<>();
        for (Source source : sources) {
            SourceReport report = load(source);
            reports.add(report);
            progress.done(report);
        }
        return new LoadReport(reports);
    }

    /**
     * Takes a source and all that follows from it out of the store.
     *
     * @param id of a document, or else of a dataset; {@code document/ID} and {@code dataset/ID} where both have it
     * @return whether there was one
     */
    public boolean withdraw(String id) {
        Stream<String> paths = id.contains("/") ? Stream.of(id) : Stream.of("document/" + id, "dataset/" + id);
        learning.forget();
        return paths.map(iris::graph).anyMatch(graph -> store.remove(List.of(graph, iris.derived(graph))));
    }

    Iris iris() {
        return iris;
    }

    Ontology ontology() {
        return ontology;
    }

    /** What makes two loads of the same source into an empty store give the same: the reader and the names that it knows. */
    String readerAndGazetteer() {
        return learning.unlearned().readerAndGazetteer();
    }

    Optional<Graph> stored(String source) {
        return store.read(iris.graph(source));
    }

    private SourceReport load(Source source) {
        long started = clock.millis();
        try {
            Prepared prepared = switch (source) {
                case Source.Text text -> learning.documents().prepare(text);
                case Source.Triples triples -> prepare(triples);
                case Source.Bad bad -> throw new BadSource(bad.problem());
            };
            return store(source.path().toString(), prepared, started);
        } catch (BadSource e) {
            return SourceReport.failed(source.path().toString(), e.problems(), seconds(started));
        }
    }

    private Prepared prepare(Source.Triples source) throws BadSource {
        Graph graph = new TripleFile(source.path()).read(iris.base());
        List<Finding> violations = shapes.violations(graph);
        if (!violations.isEmpty()) {
            throw new BadSource(violations.stream()
                    .map(violation -> "%s: %s".formatted(source.path(), violation))
                    .toList());
        }
        LoadRun run = new LoadRun("dataset/" + source.id(), clock.instant(), null, null, 0, 0, 0);
        return new Prepared(source.id(), graph, run, 0, List.of(), List.of());
    }

    /** Stores triples that are not read from a source of a person's, but come with this version of Entente. */
    SourceReport put(String source, Graph graph, String version) {
        LoadRun run = new LoadRun(source, clock.instant(), version, null, 0, 0, 0);
        return store(source, new Prepared(source, graph, run, 0, List.of(), List.of()), clock.millis());
    }

    private SourceReport store(String source, Prepared prepared, long started) {
        String name = iris.graph(prepared.run().source());
        Optional<Graph> stored = store.read(name);
        Graph graph = graph(prepared, stored, name);
        Set<String> written =
                store.replace(Map.of(name, graph, iris.derived(name), derivation.derive(graph, states())));
        if (!written.isEmpty() && prepared.run().source().startsWith(StoredNames.DATASETS)) {
            learning.forget();
        }
        Outcome outcome = written.isEmpty() ? Outcome.UNCHANGED : stored.isPresent() ? Outcome.REPLACED : Outcome.NEW;
        return new SourceReport(
                source,
                prepared.id(),
                outcome,
                prepared.claims(),
                prepared.run().stated(),
                prepared.run().described(),
                graph.size(),
                prepared.rejected(),
                prepared.forReview(),
                seconds(started));
    }

    /** With the time of its first load where the graph is otherwise the one that is stored. */
    private Graph graph(Prepared prepared, Optional<Graph> stored, String name) {
        return stored.flatMap(graph -> LoadRun.startOf(iris, prepared.run().source(), graph))
                .map(first -> prepared.withRun(prepared.run().startedAt(first), iris))
                .filter(graph -> store.holds(name, graph))
                .orElseGet(() -> prepared.withRun(prepared.run(), iris));
    }

    private Graph states() {
        return store.read(iris.datasetGraph("states")).orElseGet(GraphMemFactory::empty);
    }

    private double seconds(long started) {
        return (clock.millis() - started) / 1000.0;
    }
}
