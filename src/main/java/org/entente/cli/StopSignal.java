package org.entente.cli;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while something long is going on: it is asked to stop where its work is whole, and the process waits until it has said what was
 * done.
 */
final class StopSignal implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private final Thread hook = new Thread(this::stop, "stopping");
    private volatile boolean given;

    private StopSignal() {}

    static StopSignal listen() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    boolean isGiven() {
        return given;
    }

    /** The work has ended, and has said so. */
    @Override
    public void close() {
        finished.complete(null);
        if (!given) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException stopping) {
                given = true; // the signal came just now, and finds nothing left to wait for
            }
        }
    }

    private void stop() {
        given = true;
        finished.completeOnTimeout(null, LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
