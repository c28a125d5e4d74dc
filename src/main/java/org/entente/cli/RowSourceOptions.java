package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.entente.dataset.source.OfficialSources;
import org.entente.graph.Iris;
import org.entente.load.RowOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person says of the files of official sources. */
final class RowSourceOptions {

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description =
                    "Sources of your own, beside those that ship: a folder each, with its mappings and description.")
    private @Nullable Path folder;

    @Option(
            names = "--source",
            paramLabel = "ID[/PART]",
            description = "The official source that the files are of, whatever their names and columns.")
    private @Nullable String insisted;

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description = "The release that the files are of, where their names do not say: 2024-12.")
    private @Nullable String release;

    @Option(
            names = "--most-rejected",
            paramLabel = "PERCENT",
            description =
                    "How many of a hundred records may be rejected before a source is refused; default: ${DEFAULT-VALUE}.")
    private double mostRejected = RowOptions.FEW;

    RowOptions options() {
        return new RowOptions(this::sources, insisted, release, mostRejected);
    }

    /** Those that ship, and the person's own. */
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
