package org.entente.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import org.entente.load.PartReport;
import org.entente.load.Progress;
import org.entente.load.SourceReport;
import org.jspecify.annotations.Nullable;

/** A load as it goes on, for a person at a terminal. */
final class LoadProgress implements Progress, AutoCloseable {

    private final PrintWriter terminal;
    private @Nullable ProgressBar bar;

    private final BooleanSupplier stopped;

    LoadProgress(PrintWriter terminal, BooleanSupplier stopped) {
        this.terminal = terminal;
        this.stopped = stopped;
    }

    @Override
    public boolean isStopped() {
        return stopped.getAsBoolean();
    }

    @Override
    public void found(int sources) {
        bar = ProgressBar.on(terminal, "sources", sources);
    }

    @Override
    public void done(SourceReport report) {
        step();
    }

    @Override
    public void done(PartReport report) {
        step();
    }

    private void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
