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

    /** The store to write to, made where there is none. */
    Store open() {
        return Store.open(directory);
    }

    /** The store to read and to follow, made where there is none. */
    Store openForReading() {
        return Store.openForReading(directory);
    }

    /** The store to read, where there is one. */
    Store openExisting() {
        return existing(directory);
    }

    /** The store to write to, where there is one. */
    Store openExistingToWrite() {
        requireExisting(directory);
        return Store.open(directory);
    }

    static Store existing(Path directory) {
        requireExisting(directory);
        return Store.openForReading(directory);
    }

    private static void requireExisting(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new CommandFailed(
                    ExitCode.FAILED,
                    "%s: found no store; make one with \"entente load\", or name another with --store"
                            .formatted(directory));
        }
    }

    Path directory() {
        return directory;
    }
}
