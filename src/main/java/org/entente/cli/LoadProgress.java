package org.entente.cli;

import java.io.PrintWriter;
import org.entente.load.Progress;
import org.entente.load.SourceReport;
import org.jspecify.annotations.Nullable;

/** A load as it goes on, for a person at a terminal. */
final class LoadProgress implements Progress, AutoCloseable {

    private final PrintWriter terminal;
    private @Nullable ProgressBar bar;

    LoadProgress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void found(int sources) {
        bar = ProgressBar.on(terminal, "sources", sources);
    }

    @Override
    public void done(SourceReport report) {
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
