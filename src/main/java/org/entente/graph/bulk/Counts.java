package org.entente.graph.bulk;

import java.util.concurrent.atomic.AtomicLong;

/** How much is done of one step, by any number of threads. */
final class Counts {

    private final BuildProgress progress;
    private final BuildProgress.Step step;
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    Counts(BuildProgress progress, BuildProgress.Step step) {
        this.progress = progress;
        this.step = step;
    }

    void expect(long more) {
        total.addAndGet(more);
    }

    void done(long more) {
        progress.at(step, done.addAndGet(more), total.get());
    }

    long done() {
        return done.get();
    }
}
