package org.entente.graph.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The dataset of the current generation. A transaction stays with the generation that was current when it began; the generation is closed when it is not
 * current any more and its last transaction has ended.
 */
final class CurrentDataset extends DatasetGraphWrapper {

    private final Runnable beforeTransaction;

    @SuppressWarnings("ThreadLocalUsage") // of a transaction of this dataset; removed at its end
    private final ThreadLocal<@Nullable InUse> ofTransaction = new ThreadLocal<>();

    private InUse newest;

    /** A generation and how many transactions it has. */
    private static final class InUse {
        private final Generation generation;
        private final Runnable afterClose;
        private int users = 1;

        private InUse(Generation generation, Runnable afterClose) {
            this.generation = generation;
            this.afterClose = afterClose;
        }
    }

    /**
     * A dataset that begins with a generation.
     *
     * @param beforeTransaction is where the dataset may be told of a newer generation
     */
    CurrentDataset(Generation generation, Runnable afterClose, Runnable beforeTransaction) {
        super(null, generation.dataset().getContext().copy());
        this.newest = new InUse(generation, afterClose);
        this.beforeTransaction = beforeTransaction;
    }

    synchronized Generation newest() {
        return newest.generation;
    }

    /** Goes on with another generation. */
    void switchTo(Generation generation, Runnable afterClose) {
        InUse older;
        synchronized (this) {
            older = newest;
            newest = new InUse(generation, afterClose);
        }
        leave(older);
    }

    private void leave(InUse left) {
        synchronized (this) {
            left.users--;
            if (left.users > 0) {
                return;
            }
        }
        try {
            left.generation.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        left.afterClose.run();
    }

    @Override
    protected DatasetGraph get() {
        InUse current = ofTransaction.get();
        return current != null ? current.generation.dataset() : newest().dataset();
    }

    @Override
    public void begin(TxnType type) {
        InUse current = enter();
        try {
            current.generation.dataset().begin(type);
        } catch (RuntimeException e) {
            ofTransaction.remove();
            leave(current);
            throw e;
        }
    }

    private InUse enter() {
        if (ofTransaction.get() != null) {
            throw new IllegalStateException("this thread is in a transaction already");
        }
        beforeTransaction.run();
        InUse current;
        synchronized (this) {
            current = newest;
            current.users++;
        }
        ofTransaction.set(current);
        return current;
    }

    @Override
    public void begin(ReadWrite readWrite) {
        begin(TxnType.convert(readWrite));
    }

    @Override
    public void begin() {
        begin(TxnType.READ_PROMOTE);
    }

    @Override
    public void end() {
        InUse current = ofTransaction.get();
        if (current != null) {
            try {
                current.generation.dataset().end();
            } finally {
                ofTransaction.remove();
                leave(current);
            }
        }
    }

    /** It is its store that is closed. */
    @Override
    public void close() {}

    /** Closes the generation as soon as its transactions have ended. */
    void release() {
        leave(newest);
    }
}
