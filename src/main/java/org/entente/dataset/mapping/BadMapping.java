package org.entente.dataset.mapping;

import java.io.Serial;
import java.util.List;

/** What is wrong with a mapping or its look-ups, each with file and line, and what to do. */
public final class BadMapping extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadMapping(String file, int line, String problem) {
        super("%s line %d: %s".formatted(file, line, problem));
    }

    BadMapping(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
