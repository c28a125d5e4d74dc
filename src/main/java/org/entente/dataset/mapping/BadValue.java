package org.entente.dataset.mapping;

import java.io.Serial;
import org.entente.dataset.record.Problem;

/** A value of a record that cannot be what the mapping says it is. It makes the record a reject. */
public final class BadValue extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;
    private final String remedy;
    private final String column;

    /**
     * @param found the value as the record has it
     * @param expected what was expected in its place
     * @param remedy what a person can do
     */
    BadValue(String found, String expected, String remedy) {
        this(found, expected, remedy, "");
    }

    private BadValue(String found, String expected, String remedy, String column) {
        // Without a stack trace: a bad file may hold millions of these.
        super("found \"%s\", expected %s; %s".formatted(found, expected, remedy), null, false, false);
        this.found = found;
        this.expected = expected;
        this.remedy = remedy;
        this.column = column;
    }

    /** The same, where the value comes from a column. */
    BadValue in(String variable) {
        return new BadValue(found, expected, remedy, variable);
    }

    Problem at(String file, String place) {
        return new Problem(file, column.isEmpty() ? place : place + ", " + column, '"' + found + '"', expected, remedy);
    }
}
