package org.entente.graph;

import java.nio.file.Path;
import org.entente.graph.bulk.BuildProgress;

/** Publishes one release of a graph after the other, and says which is published, until it is killed. */
final class PublishAgainAndAgain {

    private PublishAgainAndAgain() {}

    /**
     * Begins.
     *
     * @param arguments the store, and the first release
     */
    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            for (int release = Integer.parseInt(arguments[1]); ; release++) {
                try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
                    ManyTriples.feed(next, release);
                    System.out.println("publishing");
                    next.publish();
                }
                System.out.println(release);
            }
        }
    }
}
