package org.entente.graph;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.generation.StoreUnavailable;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;

/** Writes one graph after the other until the disk is full, then looks what the store has, and says both. */
final class FillDisk {

    private static final Term PREDICATE = Term.iri("https://example.org/words");

    /** More triples than one transaction writes, or fewer. */
    enum Graphs {
        LARGE(120_000),
        SMALL(3_000);

        final int triples;

        Graphs(int triples) {
            this.triples = triples;
        }

        private void write(Store store, String iri) {
            if (this == SMALL) {
                Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
                feed(
                        iri,
                        (subject, predicate, object) ->
                                graph.add(Triple.create(subject.node(), predicate.node(), object.node())));
                store.put(Map.of(iri, graph));
                return;
            }
            try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
                feed(iri, next.graph(iri));
                next.publish();
            }
        }

        private void feed(String iri, TripleSink sink) {
            for (int i = 0; i < triples; i++) {
                sink.triple(Term.iri(iri + "/" + i), PREDICATE, Term.text("words " + i + " of " + iri));
            }
        }
    }

    private FillDisk() {}

    /**
     * Begins.
     *
     * @param arguments the store, and which graphs
     */
    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        Graphs graphs = Graphs.valueOf(arguments[1]);
        int written = 0;
        try (Store store = Store.open(directory)) {
            while (true) {
                graphs.write(store, "https://example.org/graph/" + written);
                written++;
            }
        } catch (StoreUnavailable full) {
            System.out.println(full.getMessage());
        }
        System.out.println(written);
        try (Store store = Store.open(directory)) {
            System.out.println(store.graphs().size());
            Set<Long> sizes = store.graphs().stream().map(store::size).collect(Collectors.toSet());
            System.out.println(sizes);
        }
    }
}
