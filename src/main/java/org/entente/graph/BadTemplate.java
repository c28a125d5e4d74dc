package org.entente.graph;

/** What is wrong with the graph section of a fact file: which type, which line, what was found and what was expected. */
public final class BadTemplate extends RuntimeException {

    BadTemplate(String type, int line, String problem) {
        super("fact type %s, graph section, line %d: %s".formatted(type, line, problem));
    }
}
