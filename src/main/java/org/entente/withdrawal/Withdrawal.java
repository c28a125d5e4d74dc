package org.entente.withdrawal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.entente.evidence.EvidenceDesk;
import org.entente.graph.Iris;
import org.entente.graph.NextGeneration;
import org.entente.graph.Store;
import org.entente.graph.bulk.BuildProgress;
import org.entente.merge.MergeDesk;

/**
 * What is to be done to take a source out of a store, with all that follows from it.
 *
 * @param graphs that fall
 * @param rewritten graphs that follow from other sources as well, as they will be
 */
public record Withdrawal(Set<String> graphs, Map<String, Graph> rewritten) {

    /**
     * The plan for a source; nothing where the store has none of this name.
     *
     * @param id of a document, or else of a dataset; {@code document/ID} and {@code dataset/ID} where both have it, {@code ID/PART} for a part
     */
    public static Optional<Withdrawal> of(String id, Store store, Iris iris, Clock clock) {
        return graphsOf(id, store, iris).map(graphs -> new Withdrawal(graphs, rewritten(graphs, store, iris, clock)));
    }

    /** Takes the graphs out, and puts what is rewritten in the place of what was there. */
    public void carryOut(Store store) {
        try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
            graphs.forEach(next::drop);
            next.publish();
        }
        store.replace(rewritten);
    }

    private static Optional<Set<String>> graphsOf(String id, Store store, Iris iris) {
        List<String> paths =
                id.matches("(document|dataset)/.*") ? List.of(id) : List.of("document/" + id, "dataset/" + id);
        Set<String> stored = store.graphs();
        return paths.stream()
                .map(path -> {
                    Set<String> graphs = new TreeSet<>(stored);
                    graphs.removeIf(graph -> !isOf(graph, path, iris));
                    return graphs;
                })
                .filter(graphs -> !graphs.isEmpty())
                .findFirst();
    }

    /** Whether a graph is that of a source, of one of its parts, or of what follows from one of these. */
    private static boolean isOf(String graph, String path, Iris iris) {
        return Stream.of(iris.graph(path), iris.derived(iris.graph(path)))
                .anyMatch(whole -> graph.equals(whole) || graph.startsWith(whole + "/"));
    }

    /** Which persons and agreements are one follows from the datasets alone; how documents stand to the official record, from both. */
    private static Map<String, Graph> rewritten(Set<String> graphs, Store store, Iris iris, Clock clock) {
        Store left = store.without(graphs);
        Map<String, Graph> rewritten = new TreeMap<>(new EvidenceDesk(left, iris).rebuilt(graphs));
        if (graphs.stream().anyMatch(graph -> graph.startsWith(iris.datasetGraph("")))) {
            rewritten.putAll(new MergeDesk(left, iris, clock).rebuilt());
        }
        return rewritten;
    }
}
