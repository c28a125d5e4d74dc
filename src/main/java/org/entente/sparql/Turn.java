package org.entente.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The right to answer one request: whoever takes it first, the query or the deadline, has it. */
final class Turn {

    /** The request attribute that carries it through Fuseki. */
    static final String ATTRIBUTE = Turn.class.getName();

    private final AtomicBoolean taken = new AtomicBoolean();
    private volatile @Nullable RuntimeException failure;

    boolean take() {
        return taken.compareAndSet(false, true);
    }

    /** Why the query has no answer, or no whole one. */
    @Nullable
    RuntimeException failure() {
        return failure;
    }

    void fail(RuntimeException reason) {
        failure = reason;
    }
}
