package org.entente.cli;

import org.entente.dataset.source.Expectations;
import org.entente.load.RowOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a person says of the files of official sources. */
final class RowSourceOptions {

    @Mixin
    private SourcesOption sources = new SourcesOption();

    @Option(
            names = "--dataset",
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
                    "How many of a hundred records may be rejected before an official source is refused; default: ${DEFAULT-VALUE}.")
    private double mostRejected = Expectations.FEW_OF_A_HUNDRED;

    RowOptions options() {
        return new RowOptions(sources::sources, insisted, release, mostRejected);
    }
}
