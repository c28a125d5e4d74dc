package org.entente.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * Where a text is no SPARQL, and why.
 *
 * @param line from 1
 * @param column from 1
 * @param message what was found, on one line
 */
public record SyntaxFault(int line, int column, String message) {

    // Jena's exception knows the place of some faults only in its message.
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    public static SyntaxFault of(QueryParseException fault) {
        String message = fault.getMessage() == null ? "no SPARQL" : fault.getMessage();
        Matcher place = PLACE.matcher(message);
        boolean placed = place.find();
        return new SyntaxFault(
                Math.max(fault.getLine(), placed ? Integer.parseInt(place.group(1)) : 1),
                Math.max(fault.getColumn(), placed ? Integer.parseInt(place.group(2)) : 1),
                message.lines().findFirst().orElse(message));
    }
}
