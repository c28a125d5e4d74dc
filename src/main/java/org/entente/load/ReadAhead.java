package org.entente.load;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work on a row of things by all cores at once. What comes of them is handed out in the order of the row, and only a few are worked on
 * ahead of the one that is taken, so that a long row needs no more memory than a short one.
 */
final class ReadAhead<T, R> implements Iterator<R>, AutoCloseable {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int AHEAD = 4 * CORES;

    private final Iterator<T> row;
    private final Function<T, R> work;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            CORES, task -> Thread.ofPlatform().name("reading-", 1).daemon().unstarted(task));
    private final Queue<Future<R>> begun = new ArrayDeque<>();

    ReadAhead(Iterable<T> row, Function<T, R> work) {
        this.row = row.iterator();
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        return !begun.isEmpty() || row.hasNext();
    }

    /** Waits for the next result; what the work threw is thrown here. */
    @Override
    public R next() {
        while (row.hasNext() && begun.size() < AHEAD) {
            T next = row.next();
            begun.add(workers.submit(() -> work.apply(next)));
        }
        Future<R> first = begun.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        try {
            return first.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    /** Gives up what is ahead. */
    @Override
    public void close() {
        workers.shutdownNow();
        workers.close();
    }
}
