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

    /** The graphs that are gone: none where there was no source of this id. */
    List<String> of(String id) {
        Stream<String> paths =
                id.matches("(document|dataset)/.*") ? Stream.of(id) : Stream.of("document/" + id, "dataset/" + id);
        Set<String> stored = store.graphs();
        List<String> graphs = paths.map(path ->
                        stored.stream().filter(graph -> isOf(graph, path)).toList())
                .filter(of -> !of.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!graphs.isEmpty()) {
            drop(graphs);
        }
        return graphs;
    }

    private void drop(List<String> graphs) {
        try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
            graphs.forEach(next::drop);
            next.publish();
        }
    }

    /** Whether a graph is that of a source, of one of its parts, or of what follows from one of these. */
    private boolean isOf(String graph, String path) {
        return Stream.of(iris.graph(path), iris.derived(iris.graph(path)))
                .anyMatch(whole -> graph.equals(whole) || graph.startsWith(whole + "/"));
    }
}
