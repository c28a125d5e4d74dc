package org.entente.knowledge;

import org.entente.claim.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A state that bears a name or a code.
 *
 * @param from the first year of it, or null
 * @param until the last one, or null
 */
record Bearer(
        State state,
        Right right,
        @Nullable Integer from,
        @Nullable Integer until) {

    /** By what right a state bears it. */
    enum Right {
        /** It is its own name or code, to this day. */
        OWN,
        /** It was its own as long as there was the state, and nobody else's since. */
        FORMER,
        /** It is one more name for it. */
        ALSO,
        /** It bore it for some of its years, or lists gave it to it: without a year it names nothing. */
        THEN
    }

    static Bearer own(State state) {
        return state.kind() == State.Kind.FORMER
                ? new Bearer(state, Right.FORMER, year(state.from()), year(state.until()))
                : new Bearer(state, Right.OWN, null, null);
    }

    static Bearer also(State state) {
        return state.kind() == State.Kind.FORMER ? own(state) : new Bearer(state, Right.ALSO, null, null);
    }

    static Bearer then(State state, @Nullable Integer from, @Nullable Integer until) {
        return new Bearer(state, Right.THEN, from, until);
    }

    /** Whether it bore it in that year, and not always. */
    boolean then(int year) {
        boolean dated = right == Right.FORMER || right == Right.THEN;
        return dated && (from == null || from <= year) && (until == null || year <= until);
    }

    boolean before(int year) {
        return from == null || from < year;
    }

    private static @Nullable Integer year(@Nullable PartialDate date) {
        return date == null ? null : Integer.valueOf(date.year());
    }
}
