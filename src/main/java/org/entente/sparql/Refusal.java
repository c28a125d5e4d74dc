package org.entente.sparql;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that is not answered, and why, in the form in which the client reads it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemDetail problem;
    private final @Nullable Duration retryAfter;

    private Refusal(ProblemDetail problem, @Nullable Duration retryAfter) {
        super(problem.getDetail());
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    static Refusal of(HttpStatus status, String title, String detail) {
        return new Refusal(problem(status, title, detail), null);
    }

    /** For what may well work a little later. */
    static Refusal forNow(String title, String detail, Duration retryAfter) {
        return new Refusal(problem(HttpStatus.SERVICE_UNAVAILABLE, title, detail), retryAfter);
    }

    /** Adds a member to the problem. */
    Refusal with(String name, Object value) {
        problem.setProperty(name, value);
        return this;
    }

    ProblemDetail problem() {
        return problem;
    }

    HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        return headers;
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
