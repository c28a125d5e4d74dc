package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.graph.Store;
import org.entente.load.Loader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> errors = new ArrayList<>();
        try (Store open = store.openExistingToWrite()) {
            Loader loader = LoadCommand.loader(open);
            for (String id : ids) {
                if (loader.withdraw(id)) {
                    spec.commandLine().getErr().printf("%s is withdrawn%n", id);
                } else {
                    errors.add(
                            "%s: found no source of this id in the store; \"entente stats\" shows those that are there"
                                    .formatted(id));
                }
            }
        }
        ErrorReport.print(spec.commandLine(), errors);
        return errors.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
    }
}
