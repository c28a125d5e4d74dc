package org.entente.graph.stream;

/** Takes the triples of one graph, one after another; the same triple may come more than once. */
@FunctionalInterface
public interface TripleSink {

    void triple(Term subject, Term predicate, Term object);
}
