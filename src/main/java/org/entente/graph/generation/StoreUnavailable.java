package org.entente.graph.generation;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why a directory cannot be opened, read or written as a store: the directory, what was found there, and what to do about it. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message) {
        this(message, null);
    }

    public StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static StoreUnavailable unreadable(Path path, IOException cause) {
        return new StoreUnavailable(
                "%s: cannot be read and written as a store (%s: %s); check its permissions and the disk, or name another directory with --store"
                        .formatted(path, cause.getClass().getSimpleName(), cause.getMessage()),
                cause);
    }

    static StoreUnavailable damaged(Path path, RuntimeException cause) {
        return new StoreUnavailable(
                "%s: the store is damaged (%s); move it away and load its sources again, into a store that is empty"
                        .formatted(path, cause.getMessage()),
                cause);
    }

    static StoreUnavailable notWritten(Path path, Throwable cause) {
        long free = path.toFile().getUsableSpace() >> 20;
        // The memory that a file is mapped to cannot say why it could not be written.
        String why = cause instanceof InternalError ? "a file of it could not grow" : cause.getMessage();
        return new StoreUnavailable(
                "%s: the new state of the store could not be written (%s; %,d MB are free there); the store is as it was; make room, and load again"
                        .formatted(path, why, free),
                cause);
    }
}
