package org.entente.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.entente.Application;
import org.entente.graph.Store;
import org.entente.graph.generation.StoreUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the server, until the process is told to end. */
@Command(
        name = "serve",
        description = "Serves the store: pages, and SPARQL. An empty store is filled first with what ships.")
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}.")
    private int port = 8080;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        requireFreePort();
        fillIfNobodyWrites();
        // Never closed: it is only read, and the end of the process frees it while the last answers still go out.
        Store open = store.openForReading();
        Application.run(open.dataset(), List.of("--server.port=" + port));
        spec.commandLine().getErr().printf("Entente answers at http://localhost:%d/%n", port);
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }

    /** A process that writes to the store has filled it itself. */
    private void fillIfNobodyWrites() {
        try (Store open = store.open()) {
            LoadCommand.loadWhatShips(LoadCommand.loader(open), spec.commandLine());
        } catch (StoreUnavailable inUse) {
            spec.commandLine().getErr().println(inUse.getMessage());
            spec.commandLine()
                    .getErr()
                    .println("what it holds now is served, and what is written is when it is published");
        }
    }

    /** Looked at before the store is filled; Spring would find out last, and say it in a page of text. */
    private void requireFreePort() throws IOException {
        try {
            new ServerSocket(port).close();
        } catch (BindException taken) {
            throw new CommandFailed(
                    ExitCode.FAILED,
                    "port %d: found it in use or forbidden (%s), expected a free one; stop what uses it, or name another with --port"
                            .formatted(port, taken.getMessage()));
        }
    }
}
