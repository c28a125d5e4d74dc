package org.entente.graph;

import java.nio.file.Path;

/** Opens a store, says so, and holds it until the process is killed. */
final class StoreHolder {

    private StoreHolder() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            System.out.println("open");
            Thread.sleep(Long.MAX_VALUE);
            store.graphs();
        }
    }
}
