package org.entente.extraction.rule;

import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;

/** Whether a match speaks of what is still to come: "will meet", "is expected to visit". */
final class Tense {

    private static final int REACH_BEFORE = 3;

    private final WordList future;

    /** "gave boats that will patrol the coast": what is to come of the boats is not the gift. */
    private final WordList relatives;

    Tense(Lexicon lexicon) {
        this.relatives = lexicon.section("relatives");
        this.future = lexicon.section("future");
    }

    boolean isPlanned(Candidate candidate) {
        for (int i = Math.max(0, candidate.from() - REACH_BEFORE); i < candidate.to(); i++) {
            boolean ofOther = candidate.line().is(i - 1, relatives);
            if (!ofOther
                    && candidate.line().covering(i) == null
                    && candidate.line().longest(future, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
