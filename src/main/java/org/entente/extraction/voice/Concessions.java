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

    /** The concession with which the sentence opens, or one soon after it in its paragraph; or null. */
    @Nullable
    Cue after(MarkedText text, Line line) {
        Line here = line;
        for (int i = 0; i <= SENTENCES && here != null; i++) {
            int end = here.longest(openings, 0);
            if (end > 0) {
                return new Cue("stance", Cue.lexicon("concessions"), here, 0, end);
            }
            here = inSameBlock(line, text.after(here));
        }
        return null;
    }

    private static @Nullable Line inSameBlock(Line line, @Nullable Line next) {
        return next != null && next.sentence().block().equals(line.sentence().block()) ? next : null;
    }
}
