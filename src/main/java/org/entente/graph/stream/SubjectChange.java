package org.entente.graph.stream;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a graph says of one thing, and what the graph that it replaces said of it, where the two differ.
 *
 * @param before empty where the thing is new
 * @param after empty where nothing is said of the thing any more
 */
public record SubjectChange(Node subject, Set<Triple> before, Set<Triple> after) {

    /** How a thing has changed. */
    public enum Kind {
        ADDED,
        CHANGED,
        WITHDRAWN
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.WITHDRAWN : Kind.CHANGED;
    }
}
