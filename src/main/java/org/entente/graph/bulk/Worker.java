package org.entente.graph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One thread that does a few things after one another; whoever brings it more than that waits. What fails in it is thrown to whoever comes next. */
final class Worker implements Closeable {

    private final ExecutorService thread;
    private final Semaphore places;
    private final int mostWaiting;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** What it does. */
    @FunctionalInterface
    interface Task {
        void run() throws IOException;
    }

    Worker(String name, int mostWaiting) {
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        this.places = new Semaphore(mostWaiting);
        this.mostWaiting = mostWaiting;
    }

    void run(Task task) throws IOException {
        acquire(1);
        thread.execute(() -> {
            try {
                if (failure.get() == null) {
                    task.run();
                }
            } catch (IOException | RuntimeException | Error e) {
                failure.set(e);
            } finally {
                places.release();
            }
        });
    }

    /** Waits until all is done. */
    void settle() throws IOException {
        acquire(mostWaiting);
        places.release(mostWaiting);
        throwFailure();
    }

    private void acquire(int count) throws IOException {
        throwFailure();
        try {
            places.acquire(count);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while it waited");
        }
    }

    private void throwFailure() throws IOException {
        Throwable failed = failure.get();
        if (failed instanceof IOException) {
            throw new IOException(failed.getMessage(), failed);
        }
        if (failed != null) {
            throw new IllegalStateException("the building of a store failed", failed);
        }
    }

    /** Does no more than what it has begun. */
    @Override
    public void close() {
        failure.compareAndSet(null, new IOException("closed"));
        thread.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (thread.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
