package org.entente.load;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.entente.claim.SourceText;
import org.entente.graph.Derivation;
import org.entente.graph.Finding;
import org.entente.graph.Iris;
import org.entente.graph.LoadRun;
import org.entente.graph.Reviews;
import org.entente.graph.Shapes;
import org.entente.graph.Standing;
import org.entente.graph.Store;
import org.entente.load.SourceReport.Outcome;

/**
 * All that is done with a source before it is written, by several threads at once: whether it must be read at all, what it says, how its claims
 * stand after the decisions of people, what follows from it, and whether the store has it already.
 */
final class Preparation {

    /** What is written anew is no longer what was compared with the official record. */
    private static final Graph NOT_COMPARED = GraphMemFactory.empty();

    private final Store store;
    private final Iris iris;
    private final DocumentPreparation documents;
    private final Shapes shapes;
    private final Derivation derivation;
    private final Fingerprint fingerprint;
    private final Clock clock;
    private final boolean again;
    private final Reviews reviews;
    private final Graph states;

    /** @param again whether what is unchanged is read again */
    Preparation(Loader.Parts parts, boolean again) {
        this.store = parts.store();
        this.iris = parts.iris();
        this.documents = parts.documents();
        this.shapes = parts.shapes();
        this.derivation = parts.derivation();
        this.fingerprint = parts.fingerprint();
        this.clock = parts.clock();
        this.again = again;
        this.reviews = Reviews.in(store, iris);
        this.states = store.read(iris.datasetGraph("states")).orElseGet(GraphMemFactory::empty);
    }

    Readied ready(Source source) {
        long started = clock.millis();
        String path = source.path().toString();
        try {
            return switch (source) {
                case Source.Text text -> ready(text, started);
                case Source.Triples triples -> ready(triples, started);
                case Source.Bad bad -> throw new BadSource(bad.problem());
            };
        } catch (BadSource e) {
            return Readied.nothing(SourceReport.failed(path, e.problems(), seconds(started)));
        } catch (RuntimeException | StackOverflowError e) {
            String problem = "%s: found %s while it was read, which is a fault of Entente; report it with the file"
                    .formatted(path, e);
            return Readied.nothing(SourceReport.failed(path, List.of(problem), seconds(started)));
        }
    }

    private Readied ready(Source.Text source, long started) throws BadSource {
        SourceText text = documents.read(source);
        String print = fingerprint.of(text);
        Optional<LoadRun> unchanged =
                unchanged("document/" + source.description().id(), print);
        return unchanged.isPresent()
                ? Readied.nothing(report(source, unchanged.get(), started))
                : toStore(source.path().toString(), documents.prepare(source, text, print), started);
    }

    private Readied ready(Source.Triples source, long started) throws BadSource {
        String path = "dataset/" + source.id();
        String print = fingerprint.of(source.path());
        Optional<LoadRun> unchanged = unchanged(path, print);
        if (unchanged.isPresent()) {
            return Readied.nothing(report(source, unchanged.get(), started));
        }
        Graph graph = new TripleFile(source.path()).read(iris.base());
        List<Finding> violations = shapes.violations(graph);
        if (!violations.isEmpty()) {
            throw new BadSource(violations.stream()
                    .map(violation -> "%s: %s".formatted(source.path(), violation))
                    .toList());
        }
        LoadRun run = new LoadRun(path, clock.instant(), null, null, print, 0, 0, 0);
        return toStore(source.path().toString(), Prepared.triples(source.id(), graph, run), started);
    }

    /** Triples that are not read from a source of a person's, but come with this version of Entente. */
    Readied ready(String source, Graph graph, String version) {
        LoadRun run = new LoadRun(source, clock.instant(), version, null, null, 0, 0, 0);
        return toStore(source, Prepared.triples(source, graph, run), clock.millis());
    }

    private Optional<LoadRun> unchanged(String source, String print) {
        return again
                ? Optional.empty()
                : LoadRun.in(store.describe(iris.graph(source), iris.run(source)), iris, source)
                        .filter(run -> print.equals(run.fingerprint()));
    }

    private SourceReport report(Source source, LoadRun run, long started) {
        return new SourceReport(
                source.path().toString(),
                run.source().substring(run.source().indexOf('/') + 1),
                Outcome.UNCHANGED,
                run.stated() + run.described() + run.rejected(),
                run.stated(),
                run.described(),
                store.size(iris.graph(run.source())),
                List.of(),
                List.of(),
                List.of(),
                seconds(started));
    }

    private Readied toStore(String source, Prepared prepared, long started) {
        String name = iris.graph(prepared.run().source());
        Optional<Graph> stored = store.read(name);
        Prepared reviewed = reviews.isEmpty() ? prepared : prepared.withGraph(standing(prepared.graph()));
        Graph graph = graph(reviewed, stored, name);
        Graph derived = derivation.derive(graph, states);
        boolean unchanged = store.holds(name, graph) && store.holds(iris.derived(name), derived);
        Outcome outcome = unchanged ? Outcome.UNCHANGED : stored.isPresent() ? Outcome.REPLACED : Outcome.NEW;
        SourceReport report = new SourceReport(
                source,
                prepared.id(),
                outcome,
                prepared.claims(),
                prepared.run().stated(),
                prepared.run().described(),
                graph.size(),
                prepared.rejected(),
                prepared.forReview(),
                prepared.notes(),
                seconds(started));
        return unchanged
                ? Readied.nothing(report)
                : new Readied(
                        report,
                        Map.of(
                                name,
                                graph,
                                iris.derived(name),
                                derived,
                                iris.evidence(name),
                                NOT_COMPARED,
                                iris.corroborated(name),
                                NOT_COMPARED));
    }

    private Graph standing(Graph graph) {
        return Standing.of(graph, reviews, iris);
    }

    /** With the time of its first load where the graph is otherwise the one that is stored. */
    private Graph graph(Prepared prepared, Optional<Graph> stored, String name) {
        return stored.flatMap(graph -> LoadRun.in(graph, iris, prepared.run().source()))
                .map(first -> prepared.withRun(prepared.run().startedAt(first.startedAt()), iris))
                .filter(graph -> store.holds(name, graph))
                .orElseGet(() -> prepared.withRun(prepared.run(), iris));
    }

    private double seconds(long started) {
        return (clock.millis() - started) / 1000.0;
    }
}
