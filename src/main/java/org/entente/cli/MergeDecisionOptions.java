package org.entente.cli;

import java.time.Clock;
import java.util.List;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.merge.Finding.Status;
import org.entente.merge.MergeDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What {@code merge} and {@code split} are told: which two, by whom, why, and where. */
final class MergeDecisionOptions {

    private static final String TWO =
            "As \"entente merges\" shows it: person/hsg-pocom/landau-christopher. Or its IRI.";

    @Parameters(index = "0", paramLabel = "A", description = TWO)
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = TWO)
    private String other = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides.")
    private @Nullable String by;

    @Option(names = "--because", paramLabel = "TEXT", description = "Why.")
    private @Nullable String because;

    @Mixin
    private StoreOption store = new StoreOption();

    /** Decides, and says so on standard error. */
    int decide(Status status, String done, CommandSpec spec) {
        if (by == null) {
            throw new ParameterException(
                    spec.commandLine(), "found nobody who decides, expected --by NAME: it outlives every load");
        }
        try (Store open = store.openExistingToWrite()) {
            List<String> unknown = desk(open).decide(one, other, status, by, because);
            if (!unknown.isEmpty()) {
                throw new CommandFailed(
                        ExitCode.NOTHING_FOUND,
                        "%s: found no person or agreement of a dataset by this key, and decided nothing; \"entente merges\" shows keys"
                                .formatted(String.join(" ", unknown)));
            }
            spec.commandLine().getErr().printf("%s, %s: %s%n", one, other, done);
            return ExitCode.DONE;
        }
    }

    int reset(CommandSpec spec) {
        try (Store open = store.openExistingToWrite()) {
            if (!desk(open).reset(one, other)) {
                throw new CommandFailed(
                        ExitCode.NOTHING_FOUND,
                        "%s, %s: found no decision on these two; \"entente merges --status merged,split\" shows those that there are"
                                .formatted(one, other));
            }
            spec.commandLine().getErr().printf("%s, %s: reset%n", one, other);
            return ExitCode.DONE;
        }
    }

    static MergeDesk desk(Store store) {
        return new MergeDesk(store, Iris.ENTENTE, Clock.systemUTC());
    }
}
