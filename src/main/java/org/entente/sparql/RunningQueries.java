package org.entente.sparql;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.query.QuerySettings;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The queries that run now, each in its own thread, no more than the settings allow. */
@Component
final class RunningQueries {

    /** What Jena's own, gentler limit gets to end a query in good order before the deadline answers for it. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final QuerySettings settings;
    private final Semaphore places;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("query-", 1).factory());

    RunningQueries(QuerySettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.running());
    }

    /**
     * Runs a query until it has answered or the deadline has passed.
     *
     * @throws Refusal 503 when all places are taken, or when the deadline passes before the answer has begun
     */
    void run(Runnable query, Turn turn) {
        if (!places.tryAcquire()) {
            throw Refusal.forNow(
                    "Too many queries",
                    "%d queries are running, which is the most that run at once; try again later"
                            .formatted(settings.running()),
                    settings.deadline());
        }
        Future<?> running = CompletableFuture.runAsync(query, threads).whenComplete((done, failed) -> places.release());
        await(running, turn);
    }

    private void await(Future<?> running, Turn turn) {
        try {
            try {
                running.get(settings.deadline().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                if (turn.take()) {
                    throw tooLate();
                }
                finish(running);
            }
        } catch (ExecutionException unforeseen) {
            throw new IllegalStateException("a query failed outside of Fuseki", unforeseen.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops", stopping);
        }
    }

    /** An answer that has begun gets the same time once more to reach a slow client. */
    private void finish(Future<?> running) throws InterruptedException, ExecutionException {
        try {
            running.get(settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new AnswerCutShort(slow);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
            LoggerFactory.getLogger(RunningQueries.class).warn("the server stops although a query still runs");
        }
    }

    Refusal tooLate() {
        return Refusal.forNow(
                "Deadline passed",
                "the query had no answer after %d seconds, which is the most that one may take; ask for less, or with a LIMIT"
                        .formatted(settings.deadline().toSeconds()),
                settings.deadline());
    }
}
