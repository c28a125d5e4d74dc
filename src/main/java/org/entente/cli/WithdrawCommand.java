package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.graph.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code withdraw}: takes a source and all that follows from it out of the store. */
@Command(
        name = "withdraw",
        description = "Takes a document or a dataset, and all that follows from it, out of the store.")
final class WithdrawCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "ID",
            description = "As \"entente stats\" shows it: document/us-peru-briefing, or without \"document/\".")
    private String id = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Store open = store.openExisting()) {
            if (!LoadCommand.loader(open).withdraw(id)) {
                throw new CommandFailed(
                        ExitCode.NOTHING_FOUND,
                        "%s: found no source of this id in the store; \"entente stats\" shows those that are there"
                                .formatted(id));
            }
            spec.commandLine().getErr().printf("%s is withdrawn%n", id);
            return ExitCode.DONE;
        }
    }
}
