package org.entente.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.graph.NextGeneration;
import org.entente.graph.Store;
import org.entente.graph.bulk.BuildProgress;

/** Rows into a store of ours: mapped, and handed to its next generation as they come. */
public final class IntoStore {

    static final String GRAPH = "https://w3id.org/entente/graph/dataset/benchmark";

    private IntoStore() {}

    /**
     * Loads the rows.
     *
     * @param arguments the name of the mapping, the file of rows, the folder of the store, and how many triples there must be in the end
     */
    public static void main(String[] arguments) throws IOException {
        try (Store store = Store.open(Path.of(arguments[2]))) {
            try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
                DeclaredMapping.map(arguments[0], Path.of(arguments[1]), next.graph(GRAPH));
                next.publish();
            }
            require(Long.parseLong(arguments[3]), store.size(GRAPH));
        }
    }

    static void require(long expected, long found) {
        if (found != expected) {
            throw new IllegalStateException("found %,d triples, expected %,d".formatted(found, expected));
        }
    }
}
