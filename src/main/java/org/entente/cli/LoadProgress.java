package org.entente.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import org.entente.load.Progress;
import org.entente.load.SourceReport;
import org.jspecify.annotations.Nullable;

/** A load as it goes on, for a person at a terminal: one bar after another for what is read, put in its place, and read as text. */
final class LoadProgress implements Progress, AutoCloseable {

    private static final long KILOBYTE = 1000;

    private final PrintWriter terminal;
    private final BooleanSupplier stopped;
    private @Nullable ProgressBar bar;
    private long bytesRead;
    private boolean building;

    LoadProgress(PrintWriter terminal, BooleanSupplier stopped) {
        this.terminal = terminal;
        this.stopped = stopped;
    }

    @Override
    public boolean isStopped() {
        return stopped.getAsBoolean();
    }

    @Override
    public synchronized void foundBytes(long bytes) {
        show("kB", Math.max(1, bytes / KILOBYTE));
    }

    @Override
    public synchronized void read(long bytes) {
        bytesRead += bytes;
        if (bar != null && !building) {
            bar.to(bytesRead / KILOBYTE);
        }
    }

    @Override
    public synchronized void built(long done, long total) {
        if (!building) {
            building = true;
            show("triples in their places", total);
        }
        if (bar != null) {
            bar.to(done);
        }
    }

    @Override
    public synchronized void found(int sources) {
        show("sources", sources);
    }

    @Override
    public synchronized void done(SourceReport report) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private void show(String unit, long total) {
        close();
        bar = ProgressBar.on(terminal, unit, total);
    }
}
