package org.entente.knowledge;

import java.io.Serial;
import java.util.List;

/** Everything that is wrong with the reference tables, each with its file, row and column, and what to do. */
public final class BadTables extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadTables(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
