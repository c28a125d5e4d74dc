package org.entente.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far a long work has come, at which rate, and how long it will still take. It appears after two
 * seconds, and is gone when the work is done. Where nobody looks on, a plain line now and then says the same to whoever reads the log.
 */
final class ProgressBar implements AutoCloseable {

    private static final Duration QUIET_AT_FIRST = Duration.ofSeconds(2);
    private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(100);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final int WIDTH = 30;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter terminal;
    private final boolean watched;
    private final LongSupplier nanos;
    private final String unit;
    private final long total;
    private final long started;
    private long done;
    private long drawn;

    ProgressBar(PrintWriter terminal, boolean watched, LongSupplier nanos, String unit, long total) {
        this.terminal = terminal;
        this.watched = watched;
        this.nanos = nanos;
        this.unit = unit;
        this.total = total;
        this.started = nanos.getAsLong();
        this.drawn = watched ? started + QUIET_AT_FIRST.toNanos() - BETWEEN_DRAWINGS.toNanos() : started;
    }

    /** A bar for so many things of a kind. */
    static ProgressBar on(PrintWriter terminal, String unit, long total) {
        return new ProgressBar(terminal, Terminal.isWatched(), System::nanoTime, unit, total);
    }

    /** One more is done. */
    void step() {
        to(done + 1);
    }

    /** So many are done by now. */
    void to(long count) {
        done = Math.min(count, total);
        long now = nanos.getAsLong();
        Duration between = watched ? BETWEEN_DRAWINGS : BETWEEN_LINES;
        if (now - drawn >= between.toNanos()) {
            drawn = now;
            terminal.print(watched ? CLEAR_LINE + bar() + line(now) : line(now) + "\n");
            terminal.flush();
        }
    }

    @Override
    public void close() {
        if (watched) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
        }
    }

    private String bar() {
        int filled = (int) (WIDTH * done / total);
        return "[%s%s] ".formatted("#".repeat(filled), ".".repeat(WIDTH - filled));
    }

    private String line(long now) {
        double rate = done / ((now - started) / 1e9);
        return "%d of %d %s, %.1f a second, %s left"
                .formatted(done, total, unit, rate, left((long) ((total - done) / rate)));
    }

    private static String left(long seconds) {
        return seconds < 60 ? seconds + " s" : "%d min %d s".formatted(seconds / 60, seconds % 60);
    }
}
