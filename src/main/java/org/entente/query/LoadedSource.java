package org.entente.query;

import org.jspecify.annotations.Nullable;

/**
 * A source as one load left it.
 *
 * @param graph that holds it
 * @param digests of all that the graph follows from
 */
public record LoadedSource(String graph, @Nullable String title, String loadedAt, String digests) {

    /** Whether nothing of it has changed, although it may have been loaded anew. */
    boolean isAs(LoadedSource other) {
        return digests.equals(other.digests);
    }
}
