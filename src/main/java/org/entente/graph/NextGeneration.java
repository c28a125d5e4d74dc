package org.entente.graph;

import org.entente.graph.generation.StoreUnavailable;

/**
 * What a store will hold next: graphs that are built beside it while it goes on answering, and that take the place of those of the same IRIs at once,
 * when it is published. Closed without that, it leaves the store as it was.
 */
public interface NextGeneration extends AutoCloseable {

    /** A graph to take the place of the one of this IRI; asked for again, a later release that takes the place of the release before. */
    GraphBuild graph(String iri);

    /** Takes a graph away. */
    void drop(String iri);

    /** Makes all that was built what the store holds, at once. Throws {@link StoreUnavailable} where that cannot be written. */
    void publish();

    /** Lets go of all that was built and not published. */
    @Override
    void close();
}
