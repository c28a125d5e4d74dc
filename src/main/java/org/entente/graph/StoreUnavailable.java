package org.entente.graph;

import org.jspecify.annotations.Nullable;

/** Why a directory cannot be opened as a store: the directory, what was found there, and what to do about it. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message) {
        this(message, null);
    }

    public StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
