package org.entente.merge;

import org.entente.graph.ShortKey;

/**
 * Two things by their keys, in the order of the alphabet.
 *
 * @param one {@code person/hsg-pocom/landau-christopher}
 */
public record Pair(String one, String other) {

    public static Pair of(String a, String b) {
        return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    /** A name for it that a person can type. */
    public String key() {
        return ShortKey.of(one + "\n" + other);
    }
}
