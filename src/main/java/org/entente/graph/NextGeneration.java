package org.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.entente.graph.bulk.BuildProgress;

/**
 * What a store will hold next: graphs that are built beside it while it goes on answering, and that take the place of those of the same IRIs at once,
 * when it is published. Closed without that, it leaves the store as it was.
 */
public final class NextGeneration implements AutoCloseable {

    private final Store store;

    @SuppressWarnings("unused")
    private final BuildProgress progress;

    /** The releases of each graph, the newest last; an empty list for one that is dropped. */
    private final Map<String, List<GraphInMemory>> releases = new TreeMap<>();

    NextGeneration(Store store, BuildProgress progress) {
        this.store = store;
        this.progress = progress;
    }

    /** A graph to take the place of the one of this IRI; asked for again, a later release that takes the place of the release before. */
    public synchronized GraphBuild graph(String iri) {
        GraphInMemory build = new GraphInMemory(this, iri);
        releases.computeIfAbsent(iri, key -> new ArrayList<>()).add(build);
        return build;
    }

    /** Takes a graph away. */
    public synchronized void drop(String iri) {
        releases.put(iri, new ArrayList<>());
    }

    /** Makes all that was built what the store holds, at once. */
    public synchronized void publish() {
        Map<String, Graph> graphs = new HashMap<>();
        releases.forEach((iri, built) -> graphs.put(
                iri, built.isEmpty() ? GraphMemFactory.empty() : built.getLast().graph()));
        store.replace(graphs);
        releases.clear();
    }

    /** Lets go of all that was built and not published. */
    @Override
    public synchronized void close() {
        releases.clear();
    }

    synchronized void forget(GraphInMemory build) {
        List<GraphInMemory> built = releases.getOrDefault(build.iri(), new ArrayList<>());
        built.remove(build);
        if (built.isEmpty()) {
            releases.remove(build.iri());
        }
    }

    <T> T calculateBefore(GraphInMemory build, Function<Graph, T> action) {
        List<GraphInMemory> built = releases.getOrDefault(build.iri(), List.of());
        int place = built.indexOf(build);
        if (place > 0) {
            return action.apply(built.get(place - 1).graph());
        }
        return action.apply(store.read(build.iri()).orElseGet(GraphMemFactory::empty));
    }
}
