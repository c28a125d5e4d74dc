package org.entente.knowledge;

import java.io.Serial;

/** A file that holds no gazetteer, with its line and what to do. */
public final class BadGazetteer extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadGazetteer(String message) {
        super(message);
    }
}
