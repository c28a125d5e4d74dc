package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.entente.dataset.source.OfficialSources;
import org.entente.graph.Iris;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which official sources there are: those that ship, and a person's own. */
final class SourcesOption {

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description =
                    "Official sources of your own, beside those that ship: a folder each, with its mappings and description.")
    private @Nullable Path folder;

    OfficialSources sources() {
        String base = Iris.ENTENTE.base();
        OfficialSources shipped = OfficialSources.shipped(base);
        try {
            return folder == null ? shipped : OfficialSources.in(folder, base).over(shipped);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "%s: cannot be listed (%s); check the path of --sources".formatted(folder, unreadable.getMessage()),
                    unreadable);
        }
    }
}
