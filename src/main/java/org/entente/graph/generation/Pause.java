package org.entente.graph.generation;

import java.time.Duration;

/** Waiting for another process. */
final class Pause {

    private Pause() {}

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while it waited for a store", e);
        }
    }
}
