package org.entente.extraction.voice;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Modality;
import org.entente.claim.Polarity;
import org.entente.claim.Stance;
import org.entente.claim.Voice;
import org.entente.extraction.language.LanguageFolder;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;
import org.entente.extraction.mention.Mention;
import org.entente.extraction.mention.MentionKind;
import org.jspecify.annotations.Nullable;

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

    /** A voice, and the words that decided it: none for what the author plainly states. */
    public record Attributed(Voice voice, List<Cue> cues) {}

    /** The voice of a claim whose words start and end at these tokens. */
    public Attributed voice(MarkedText text, Line line, int from, int to) {
        if (isNamed(line, from, to, MentionKind.PERSON)) {
            return new Attributed(Voice.AUTHOR, List.of());
        }
        List<Cue> cues = new ArrayList<>();
        Manner.Sign sign = manner.sign(line, from, to);
        if (sign != null) {
            cues.add(sign.cue());
        }
        Modality modality = sign == null ? Modality.STATED : sign.modality();
        Polarity polarity = heard(manner.negation(line, from, to), cues) ? Polarity.NEGATIVE : Polarity.POSITIVE;
        boolean quoted = Manner.isInsideQuotes(line, from);
        Speakers.Speaking speaking =
                isNamed(line, from, to, MentionKind.AGREEMENT) ? null : speakers.of(text, line, from, to);
        if (speaking == null) {
            return new Attributed(new Voice(null, null, null, modality, polarity, quoted), cues);
        }
        cues.add(speaking.cue());
        Sayings.Saying saying = speaking.saying();
        Voice voice = new Voice(
                speaking.speaker(),
                null,
                heard(concessions.after(text, line), cues) ? Stance.CONCEDES : saying.stance(),
                sign == null ? saying.modality() : modality,
                polarity,
                quoted);
        return new Attributed(voice, cues);
    }

    /** Whether the words are but a name with its title or parties: who speaks of it takes for granted what they say, and so does the author. */
    private static boolean isNamed(Line line, int from, int to, MentionKind kind) {
        Mention mention = line.covering(to - 1);
        return mention != null && mention.kind() == kind && mention.to() == to && mention.from() <= from + 1;
    }

    private static boolean heard(@Nullable Cue cue, List<Cue> cues) {
        if (cue != null) {
            cues.add(cue);
        }
        return cue != null;
    }
}
