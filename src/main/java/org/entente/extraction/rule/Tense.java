package org.entente.extraction.rule;

import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;

/** Whether a match speaks of what is still to come: "will meet", "is expected to visit". */
final class Tense {

    private static final int REACH_BEFORE = 3;

    /** "Laws are expected", "a visit scheduled for May": the participle after what is planned. */
    private static final int REACH_AFTER = 2;

    private final WordList future;
    private final WordList participles;

    /** "gave boats that will patrol the coast": what is to come of the boats is not the gift. */
    private final WordList relatives;

    Tense(Lexicon lexicon) {
        this.relatives = lexicon.section("relatives");
        this.future = lexicon.section("future");
        this.participles = lexicon.section("future participles");
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
        for (int i = candidate.quoteTo(); i < candidate.quoteTo() + REACH_AFTER; i++) {
            if (candidate.line().is(i, participles)) {
                return true;
            }
        }
        return false;
    }
}
