package org.entente.extraction.voice;

import org.entente.claim.Modality;
import org.entente.claim.Polarity;
import org.entente.claim.Stance;
import org.entente.claim.Voice;
import org.entente.extraction.language.LanguageFolder;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;

/**
 * Whose claim it is, and how it is made.
 *
 * <p>What stands after "critics insist that" is the critics'; "if", "should", a question mark and a negation near the words of the
 * claim decide how it is meant. None of them ever deletes a claim.
 */
public final class Attribution {

    private final Speakers speakers;
    private final Manner manner;
    private final Concessions concessions;

    public Attribution(LanguageFolder folder, Lexicon lexicon) {
        this.speakers = new Speakers(new Sayings(folder, lexicon), lexicon);
        this.manner = new Manner(lexicon);
        this.concessions = new Concessions(lexicon);
    }

    /** The voice of a claim whose words start and end at these tokens. */
    public Voice voice(MarkedText text, Line line, int from, int to) {
        Polarity polarity = manner.isNegated(line, from, to) ? Polarity.NEGATIVE : Polarity.POSITIVE;
        Modality modality = manner.modality(line, from, to);
        boolean quoted = Manner.isInsideQuotes(line, from);
        Speakers.Speaking speaking = speakers.of(text, line, from);
        if (speaking == null) {
            return new Voice(null, null, null, modality, polarity, quoted);
        }
        Sayings.Saying saying = speaking.saying();
        return new Voice(
                speaking.speaker(),
                null,
                concessions.follow(text, line) ? Stance.CONCEDES : saying.stance(),
                modality == Modality.STATED ? saying.modality() : modality,
                polarity,
                quoted);
    }
}
