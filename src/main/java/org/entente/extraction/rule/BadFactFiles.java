package org.entente.extraction.rule;

import java.util.List;

/** Fact files that cannot be used; the message has one line for each error of all files, with its file and line. */
public final class BadFactFiles extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadFactFiles(List<String> errors) {
        super(String.join("\n", errors));
    }
}
