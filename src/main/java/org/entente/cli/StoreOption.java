package org.entente.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.graph.Store;
import org.entente.graph.remote.RemoteAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on: a directory, or one that runs elsewhere. Its login is never an option: command lines are there for all to see. */
final class StoreOption {

    private static final String USER = "ENTENTE_STORE_USER";
    private static final String PASSWORD = "ENTENTE_STORE_PASSWORD";

    @Option(
            names = "--store",
            paramLabel = "DIR|URL",
            description =
                    "The directory of the store, or the address at which a remote one answers SPARQL queries; default: ${DEFAULT-VALUE}. A login is read from the variables ENTENTE_STORE_USER and ENTENTE_STORE_PASSWORD.")
    private String place = "store";

    @Option(
            names = "--store-update",
            paramLabel = "URL",
            description =
                    "Where a remote store takes SPARQL updates; default, as Virtuoso has it: the URL of --store and \"-auth\".")
    private @Nullable URI update;

    @Option(
            names = "--store-graphs",
            paramLabel = "URL",
            description =
                    "Where a remote store takes whole graphs; default, as Virtuoso has it: the URL of --store and \"-graph-crud-auth\".")
    private @Nullable URI graphs;

    /** The store to write to, made where there is none. */
    Store open() {
        return remote().map(Store::remote).orElseGet(() -> Store.open(directory()));
    }

    /** The store to read and to follow, made where there is none. */
    Store openForReading() {
        return remote().map(Store::remote).orElseGet(() -> Store.openForReading(directory()));
    }

    /** The store to read, where there is one. */
    Store openExisting() {
        return remote().map(Store::remote).orElseGet(() -> existing(directory()));
    }

    /** The store to write to, where there is one. */
    Store openExistingToWrite() {
        return remote().map(Store::remote).orElseGet(() -> {
            requireExisting(directory());
            return Store.open(directory());
        });
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

    /** Whether there is a store to read; whether a remote one answers is seen when it is asked. */
    boolean exists() {
        return remote().isPresent() || Files.isDirectory(directory());
    }

    /** Beside it lies what is kept of loads on this machine: for a remote store, the directory of commands. */
    Path folder() {
        return remote().isPresent()
                ? Path.of("").toAbsolutePath()
                : directory().toAbsolutePath().resolveSibling("");
    }

    private Path directory() {
        return Path.of(place);
    }

    private Optional<RemoteAddress> remote() {
        if (!place.matches("(?i)https?:.*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(RemoteAddress.of(URI.create(place), update, graphs, login()));
        } catch (IllegalArgumentException noAddress) {
            throw new CommandFailed(ExitCode.USAGE, "--store: " + noAddress.getMessage());
        }
    }

    private static RemoteAddress.@Nullable Login login() {
        String user = System.getenv(USER);
        String password = System.getenv(PASSWORD);
        return user == null || user.isBlank() || password == null ? null : new RemoteAddress.Login(user, password);
    }

    @Override
    public String toString() {
        return place;
    }
}
