package org.entente.load;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.graph.Iris;
import org.entente.graph.NextGeneration;
import org.entente.graph.Store;
import org.entente.graph.bulk.BuildProgress;

/** How a source goes out of a store, with all that follows from it. */
record Withdrawal(Store store, Iris iris) {

    /** Whether there was one of this id. */
    boolean withdraw(String id) {
        Stream<String> paths =
                id.matches("(document|dataset)/.*") ? Stream.of(id) : Stream.of("document/" + id, "dataset/" + id);
        Set<String> stored = store.graphs();
        return paths.map(path ->
                        stored.stream().filter(graph -> isOf(graph, path)).toList())
                .filter(graphs -> !graphs.isEmpty())
                .findFirst()
                .map(this::drop)
                .isPresent();
    }

    private List<String> drop(List<String> graphs) {
        try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
            graphs.forEach(next::drop);
            next.publish();
        }
        return graphs;
    }

    /** Whether a graph is that of a source, of one of its parts, or of what follows from one of these. */
    private boolean isOf(String graph, String path) {
        return Stream.of(iris.graph(path), iris.derived(iris.graph(path)))
                .anyMatch(whole -> graph.equals(whole) || graph.startsWith(whole + "/"));
    }
}
