package org.entente.extraction.voice;

import org.entente.claim.Modality;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.extraction.mention.Line;
import org.jspecify.annotations.Nullable;

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

    /** How words show that a claim is meant. */
    record Sign(Modality modality, Cue cue) {

        private static Sign of(Modality modality, String list, Line line, int from, int to) {
            return new Sign(modality, new Cue("modality", list, line, from, to));
        }
    }

    /** What shows that a claim is not plainly stated, or null. */
    @Nullable
    Sign sign(Line line, int from, int to) {
        for (int last = line.size() - 1; last >= line.size() - 2; last--) {
            if (line.is(last, "?")) {
                return Sign.of(Modality.QUESTION, "the end of the sentence", line, last, last + 1);
            }
        }
        for (int i = Math.max(0, from - REACH_BEFORE); i < to + REACH_AFTER && i < line.size(); i++) {
            if (line.covering(i) != null) {
                continue;
            }
            Sign sign = signAt(line, i, i >= from);
            if (sign != null) {
                return sign;
            }
        }
        return null;
    }

    private @Nullable Sign signAt(Line line, int i, boolean withinClaim) {
        int afterNorm = line.longest(normative, i);
        if (afterNorm > 0) {
            return Sign.of(Modality.NORMATIVE, Cue.lexicon("normative"), line, i, afterNorm);
        }
        boolean isMonth = line.capitalised(i) && line.is(i, months);
        int afterCondition = line.longest(hypothetical, i);
        if (afterCondition > 0 && !isMonth) {
            return Sign.of(Modality.HYPOTHETICAL, Cue.lexicon("hypothetical"), line, i, afterCondition);
        }
        return withinClaim && line.is(i, evaluative)
                ? Sign.of(Modality.OPINION, Cue.lexicon("evaluative"), line, i, i + 1)
                : null;
    }

    /** A negation near the claim's first verb; "not just X", "not only X" and "not because of X" deny nothing of it. */
    @Nullable
    Cue negation(Line line, int from, int to) {
        for (int i = Math.max(0, from - REACH_BEFORE); i < Math.min(to, from + REACH_OF_NEGATION); i++) {
            boolean negation = line.covering(i) == null && line.is(i, negations);
            boolean harmless = line.is(i + 1, harmlessAfterNegation) || i < from && line.is(i, negationsOfNouns);
            if (negation && !harmless) {
                return new Cue("polarity", Cue.lexicon("negations"), line, i, i + 1);
            }
        }
        return null;
    }

    static boolean isInsideQuotes(Line line, int from) {
        boolean open = false;
        for (int i = 0; i < from; i++) {
            open ^= line.is(i, "\"");
        }
        return open;
    }
}
