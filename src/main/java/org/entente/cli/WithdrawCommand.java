package org.entente.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.load.Loader;
import org.entente.withdrawal.Impact;
import org.entente.withdrawal.Withdrawal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code withdraw}: takes sources and all that follows from them out of the store. */
@Command(
        name = "withdraw",
        description = "Takes documents and datasets, and all that follows from them, out of the store.")
final class WithdrawCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "As \"entente stats\" shows it: document/us-peru-briefing, or without \"document/\".")
    private List<String> ids = List.of();

    @Option(
            names = "--dry-run",
            description =
                    "Only say what would fall: graphs, things and claims, merges, and what was found by comparing with them.")
    private boolean dryRun;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        return dryRun ? tell() : withdraw();
    }

    private int tell() {
        List<String> errors = new ArrayList<>();
        try (Store open = store.openExisting()) {
            for (String id : ids) {
                Withdrawal.of(id, open, Iris.ENTENTE, Clock.systemUTC())
                        .ifPresentOrElse(
                                plan -> ImpactText.write(
                                        id,
                                        Impact.of(plan, open.dataset()),
                                        spec.commandLine().getOut()),
                                () -> errors.add(unknown(id)));
            }
        }
        return ended(errors);
    }

    private int withdraw() {
        List<String> errors = new ArrayList<>();
        try (Store open = store.openExistingToWrite()) {
            Loader loader = LoadCommand.loader(open);
            for (String id : ids) {
                if (loader.withdraw(id)) {
                    spec.commandLine().getErr().printf("%s is withdrawn%n", id);
                } else {
                    errors.add(unknown(id));
                }
            }
        }
        return ended(errors);
    }

    private static String unknown(String id) {
        return "%s: found no source of this id in the store; \"entente stats\" shows those that are there"
                .formatted(id);
    }

    private int ended(List<String> errors) {
        ErrorReport.print(spec.commandLine(), errors);
        return errors.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
    }
}
