package org.entente.extraction.rule;

import java.util.List;

/** Why a match of a rule gave no fact. */
public sealed interface Loss {

    /**
     * Slots stayed empty that the type cannot do without.
     *
     * @param missing as {@code donor or recipient}, {@code 2 participants}
     */
    record Incomplete(List<String> missing) implements Loss {}

    /** An {@code unless} of the type matched at these tokens. */
    record Excluded(FactLine unless, int from, int to) implements Loss {}

    /** Its value, or the words it matched, belong to a fact found before. */
    record Taken(Candidate by) implements Loss {}

    /** The text has said the same before. */
    record Repeated(Candidate first) implements Loss {}
}
