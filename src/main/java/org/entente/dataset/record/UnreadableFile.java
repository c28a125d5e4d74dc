package org.entente.dataset.record;

import java.io.IOException;
import java.io.Serial;

/** A file cannot be read to its end: truncated, wrongly encoded, malformed or too large. What came before must not be trusted. */
public final class UnreadableFile extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public UnreadableFile(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    public UnreadableFile(Problem problem, Throwable cause) {
        super(problem.sentence(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
