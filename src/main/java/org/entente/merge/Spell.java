package org.entente.merge;

import org.jspecify.annotations.Nullable;

/**
 * Years in which a person acted for a state.
 *
 * @param state its key, {@code state/PER}
 * @param from the first year, or null where nothing says it
 * @param until the last one, {@link #LASTING} where it lasts, or null
 */
record Spell(String state, @Nullable Integer from, @Nullable Integer until) {

    static final int LASTING = 9999;

    boolean dated() {
        return from != null && until != null;
    }

    boolean meets(Spell other) {
        return state.equals(other.state)
                && from != null
                && until != null
                && other.from != null
                && other.until != null
                && from <= other.until
                && other.from <= until;
    }

    @Override
    public String toString() {
        String code = state.substring(state.indexOf('/') + 1);
        if (from == null || until == null) {
            return code;
        }
        String end = until == LASTING ? "" : until.toString();
        return code + " " + (from.equals(until) ? end : from + "–" + end);
    }
}
