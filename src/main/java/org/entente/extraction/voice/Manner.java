package org.entente.extraction.voice;

import org.entente.claim.Modality;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.extraction.mention.Line;

/** How a claim is made: stated, supposed, asked, demanded, judged or denied, as words near it show. */
final class Manner {

    private static final int REACH_BEFORE = 4;

    /** "Chile's base in Peru would …": the verb after the words of the claim says how they are meant. */
    private static final int REACH_AFTER = 2;

    /** A negation farther into the claim than this denies something else. */
    private static final int REACH_OF_NEGATION = 12;

    private final WordList normative;
    private final WordList hypothetical;
    private final WordList months;
    private final WordList evaluative;
    private final WordList negations;
    private final WordList harmlessAfterNegation;
    private final WordList negationsOfNouns;

    Manner(Lexicon lexicon) {
        this.normative = lexicon.section("normative");
        this.hypothetical = lexicon.section("hypothetical");
        this.months = lexicon.section("months");
        this.evaluative = lexicon.section("evaluative");
        this.negations = lexicon.section("negations");
        this.harmlessAfterNegation = lexicon.section("after harmless negations");
        this.negationsOfNouns = lexicon.section("negations of nouns");
    }

    Modality modality(Line line, int from, int to) {
        if (line.is(line.size() - 1, "?") || line.is(line.size() - 2, "?")) {
            return Modality.QUESTION;
        }
        for (int i = Math.max(0, from - REACH_BEFORE); i < to + REACH_AFTER && i < line.size(); i++) {
            if (line.covering(i) != null) {
                continue;
            }
            if (line.longest(normative, i) > 0) {
                return Modality.NORMATIVE;
            }
            boolean isMonth = line.capitalised(i) && line.is(i, months);
            if (line.longest(hypothetical, i) > 0 && !isMonth) {
                return Modality.HYPOTHETICAL;
            }
            if (i >= from && line.is(i, evaluative)) {
                return Modality.OPINION;
            }
        }
        return Modality.STATED;
    }

    /** A negation near the claim's first verb; "not just X", "not only X" and "not because of X" deny nothing of it. */
    boolean isNegated(Line line, int from, int to) {
        for (int i = Math.max(0, from - REACH_BEFORE); i < Math.min(to, from + REACH_OF_NEGATION); i++) {
            boolean negation = line.covering(i) == null && line.is(i, negations);
            boolean harmless = line.is(i + 1, harmlessAfterNegation) || i < from && line.is(i, negationsOfNouns);
            if (negation && !harmless) {
                return true;
            }
        }
        return false;
    }

    static boolean isInsideQuotes(Line line, int from) {
        boolean open = false;
        for (int i = 0; i < from; i++) {
            open ^= line.is(i, "\"");
        }
        return open;
    }
}
