package org.entente.document;

import java.io.IOException;

/** A file cannot be read as text. The message says which file, what was found in it, what was expected, and what to do. */
public final class UnreadableText extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableText(String where, String found, String remedy) {
        super("%s: found %s; %s".formatted(where, found, remedy));
    }
}
