package org.entente.dataset.source;

import org.entente.dataset.mapping.KnownColumns;
import org.entente.dataset.mapping.Lookups;
import org.entente.dataset.mapping.Mapping;

/**
 * One kind of records of a source: what is loaded, replaced and reported as one, and becomes one graph.
 *
 * @param source the id of the source
 * @param text all that is written about the part: when it is another, the same files become another graph
 */
public record Part(
        String source,
        Mapping mapping,
        KnownColumns columns,
        Lookups lookups,
        OfficialDescription description,
        String text) {

    /** {@code us-foreign-aid}, or {@code hsg-pocom/people} where the part is not named as its source is. */
    public String id() {
        return mapping.part().equals(source) ? source : source + "/" + mapping.part();
    }

    /** The path of its graph. */
    public String path() {
        return "dataset/" + id();
    }

    @Override
    public String toString() {
        return id();
    }
}
