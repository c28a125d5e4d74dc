package org.entente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.graph.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replicate}: copies the store for another server. */
@Command(
        name = "replicate",
        description =
                "Copies what the store holds now into another directory, whose server goes on with it. Loads refuse a replica.")
final class ReplicateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TARGET", description = "An empty directory, or a replica.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private Path target;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Store open = store.openExisting()) {
            open.replicateTo(target);
        }
        spec.commandLine().getErr().printf("%s: replicated to %s%n", store, target);
        return ExitCode.DONE;
    }
}
