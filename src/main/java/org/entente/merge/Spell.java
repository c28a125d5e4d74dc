package org.entente.merge;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
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

    /** One spell a state, from the first year that is known to the last: visits are single years of a longer tenure. */
    static Collection<Spell> whole(Collection<Spell> spells) {
        Map<String, Spell> whole = new TreeMap<>();
        spells.stream().filter(Spell::dated).forEach(spell -> whole.merge(spell.state, spell, Spell::with));
        return whole.values();
    }

    private Spell with(Spell other) {
        return new Spell(
                state,
                Math.min(orElse(from, LASTING), orElse(other.from, LASTING)),
                Math.max(orElse(until, 0), orElse(other.until, 0)));
    }

    private static int orElse(@Nullable Integer year, int otherwise) {
        return year == null ? otherwise : year;
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
