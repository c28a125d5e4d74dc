package org.entente.graph;

import org.jspecify.annotations.Nullable;

/**
 * One place where a graph is not as a shape demands.
 *
 * @param focus the IRI of the thing that it is about
 * @param path the property, or null where the shape is about the thing as a whole
 * @param value what was found there, or null where something is missing
 * @param message what is expected, in plain words
 * @param shape the IRI of the shape
 */
public record Finding(
        String focus, @Nullable String path, @Nullable String value, String message, Severity severity, String shape)
        implements Comparable<Finding> {

    /** Only a violation keeps a graph out of the store. */
    public enum Severity {
        VIOLATION,
        WARNING,
        INFO
    }

    @Override
    public int compareTo(Finding other) {
        return toString().compareTo(other.toString());
    }

    /** Thing, property, value and message on one line, with prefixes for IRIs where we have them. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(focus);
        if (path != null) {
            line.append(' ').append(path);
        }
        if (value != null) {
            line.append(' ').append(value);
        }
        return line.append(": ").append(message).toString();
    }
}
