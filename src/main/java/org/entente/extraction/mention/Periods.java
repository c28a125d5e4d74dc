package org.entente.extraction.mention;

import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;

/** Finds how long or how often something went on, in the words of the text: "the last 30 years", "annually", "a month". */
final class Periods {

    /** How many words may stand between "last" and "years": "the last two or three years". */
    private static final int LONGEST_NUMBER = 4;

    private final WordList back;
    private final WordList spans;
    private final WordList singleSpans;
    private final WordList frequencies;
    private final WordList howMany;
    private final WordList numberWords;

    Periods(Lexicon lexicon) {
        this.back = lexicon.section("relative years");
        this.spans = lexicon.section("spans of time");
        this.singleSpans = lexicon.section("long spans of time");
        this.frequencies = lexicon.section("frequencies");
        this.howMany = lexicon.section("vague numbers");
        this.numberWords = lexicon.section("number words");
    }

    void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            int end = end(line, i);
            if (end > i && line.covering(i) == null) {
                line.add(Mention.of(MentionKind.PERIOD, i, end, new Value.Text(line.words(i, end))));
            }
        }
    }

    private int end(Line line, int i) {
        if (!line.is(i, back)) {
            return line.longest(frequencies, i);
        }
        int at = i + 1;
        while (at <= i + LONGEST_NUMBER && (line.isNumber(at) || line.is(at, numberWords) || line.is(at, howMany))) {
            at++;
        }
        return line.is(at, at > i + 1 ? spans : singleSpans) ? at + 1 : -1;
    }
}
