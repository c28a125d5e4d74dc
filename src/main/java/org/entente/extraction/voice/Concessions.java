package org.entente.extraction.voice;

import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;
import org.jspecify.annotations.Nullable;

/** Whether an author grants what others say: "Fair enough, those pressures exist", within one paragraph. */
final class Concessions {

    /** A concession farther on grants something else. */
    private static final int SENTENCES = 3;

    private final WordList openings;

    Concessions(Lexicon lexicon) {
        this.openings = lexicon.section("concessions");
    }

    /** Whether the sentence, or one soon after it in its paragraph, opens with a concession. */
    boolean follow(MarkedText text, Line line) {
        Line here = line;
        for (int i = 0; i <= SENTENCES && here != null; i++) {
            if (here.longest(openings, 0) > 0) {
                return true;
            }
            here = inSameBlock(line, text.after(here));
        }
        return false;
    }

    private static @Nullable Line inSameBlock(Line line, @Nullable Line next) {
        return next != null && next.sentence().block().equals(line.sentence().block()) ? next : null;
    }
}
