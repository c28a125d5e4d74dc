package org.entente.load;

import java.util.List;

/** All that is wrong with one source: where, what was found, what was expected, what to do. */
final class BadSource extends Exception {

    private final List<String> problems;

    BadSource(String problem) {
        this(List.of(problem));
    }

    BadSource(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
