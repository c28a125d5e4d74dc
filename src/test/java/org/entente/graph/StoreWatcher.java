package org.entente.graph;

import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;

/** Reads a store, and says how many things of {@link ManyTriples} it has whenever that changes. */
final class StoreWatcher {

    private StoreWatcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (Store store = Store.openForReading(Path.of(arguments[0]))) {
            long last = -1;
            while (true) {
                long now = Txn.calculateRead(
                        store.dataset(),
                        () -> Iter.count(store.dataset()
                                .find(
                                        NodeFactory.createURI(ManyTriples.GRAPH),
                                        Node.ANY,
                                        NodeFactory.createURI("https://example.org/release"),
                                        Node.ANY)));
                if (now != last) {
                    System.out.println(now);
                    last = now;
                }
                Thread.sleep(50);
            }
        }
    }
}
