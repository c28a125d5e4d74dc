package org.entente.query;

/** A query file that cannot be used: its message names the file and the line, and says what to do. */
public final class QueryFileError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QueryFileError(String file, int line, String message) {
        super("%s line %d: %s".formatted(file, line, message));
    }
}
