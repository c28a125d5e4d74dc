package org.entente.graph;

import java.nio.file.Path;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.generation.StoreUnavailable;

/** Publishes one release of a graph after the other, and says which is published, until it is killed or cannot. */
final class PublishAgainAndAgain {

    private PublishAgainAndAgain() {}

    /**
     * Begins.
     *
     * @param arguments the store, the first release, and how many times as large as usual it is
     */
    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            for (int release = Integer.parseInt(arguments[1]); ; release++) {
                try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
                    ManyTriples.feed(next, release, Integer.parseInt(arguments[2]));
                    next.publish();
                }
                System.out.println(release);
            }
        } catch (StoreUnavailable full) {
            System.out.println(full.getMessage());
        }
    }
}
