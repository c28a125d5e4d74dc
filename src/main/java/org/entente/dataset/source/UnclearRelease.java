package org.entente.dataset.source;

import java.io.IOException;
import java.io.Serial;

/** Files of which nobody can tell whether they are of the same release. */
public final class UnclearRelease extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnclearRelease(String message) {
        super(message);
    }
}
