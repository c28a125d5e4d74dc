package org.entente.knowledge;

import org.jspecify.annotations.Nullable;

/** Says which state or organization a name or code of a source names. It never guesses. */
public interface PartyResolver {

    /** Where a name or code comes from, which says how to read it. */
    enum Scheme {
        ALPHA3,
        ALPHA2,
        M49,
        GEC,
        COW,
        WIKIDATA,
        SLUG,
        NAME,
        /** Alpha-3, alpha-2 or a name. */
        ANY
    }

    /**
     * The key of a state, {@code state/PER}, or null where none bears that name or code.
     *
     * @param year in which the source speaks of it, so that a former state is told from its successor; or null
     */
    @Nullable
    String state(String text, Scheme scheme, @Nullable Integer year);

    /** The key of a state, an organization or a public body, or null. */
    @Nullable
    String party(String text, Scheme scheme, @Nullable Integer year);

    /** The English name of a state, an organization or a public body by its key, or null where nobody has that key. */
    @Nullable
    String name(String key);

    /** The Spanish name of a state by its key, or null where no state has that key. */
    @Nullable
    String spanishName(String key);
}
