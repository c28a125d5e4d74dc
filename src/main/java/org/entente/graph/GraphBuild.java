package org.entente.graph;

import java.util.function.Consumer;
import org.entente.graph.stream.SubjectChange;
import org.entente.graph.stream.TripleSink;

/**
 * A graph that is being built, triple by triple, to take the place of the one of the same IRI. Fed by one thread at a time; several graphs may be fed at
 * once by as many threads.
 */
public interface GraphBuild extends TripleSink {

    String iri();

    /** How many triples it has taken; one that came twice is counted twice. */
    long taken();

    /** Whether there is a graph that it replaces: one of the store, or an earlier release in the same generation. */
    boolean replaces();

    /** Tells, thing by thing and in no order, how it differs from the graph that it replaces. Only when all its triples are taken. */
    void difference(Consumer<SubjectChange> changes);

    /** Forgets all that it took: what it was to replace stays. */
    void abandon();
}
