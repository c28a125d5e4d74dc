package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.graph.Store;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The directory of the store; default: ${DEFAULT-VALUE}.")
    private Path directory = Path.of("store");

    /** The store, made where there is none. */
    Store open() {
        return Store.open(directory);
    }

    /** The store, where there is one. */
    Store openExisting() {
        return existing(directory);
    }

    static Store existing(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new CommandFailed(
                    ExitCode.FAILED,
                    "%s: found no store; make one with \"entente load\", or name another with --store"
                            .formatted(directory));
        }
        return Store.open(directory);
    }

    Path directory() {
        return directory;
    }
}
