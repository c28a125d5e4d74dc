package org.entente.dataset.record;

import java.io.Serial;

/** One record cannot be read; those after it can: call {@link Records#next()} again. */
public final class BadRecord extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public BadRecord(Problem problem) {
        // A file may have a million of these: no stack trace.
        super(problem.sentence(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
