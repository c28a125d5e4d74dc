package org.entente.extraction.voice;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.entente.claim.EntityKind;
import org.entente.claim.Modality;
import org.entente.claim.Stance;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;
import org.entente.extraction.mention.Mention;
import org.entente.extraction.mention.MentionKind;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/** Who says what a sentence says, if it is not the author. */
final class Speakers {

    /** A speaker, the manner of saying, and the words that say so. */
    record Speaking(Value.Entity speaker, Sayings.Saying saying, Cue cue) {}

    private static final Set<MentionKind> MAY_SPEAK = EnumSet.of(
            MentionKind.PERSON, MentionKind.STATE, MentionKind.BODY, MentionKind.ORGANIZATION, MentionKind.COLLECTIVE);

    private static final Sayings.Saying REPORTED = new Sayings.Saying(Modality.REPORTED, Stance.NEUTRAL);

    /** How far before a verb of saying its subject may stand, with a short clause between. */
    private static final int REACH_OF_SUBJECT = 14;

    /** How near a verb of saying what stands before it is taken for its subject. */
    private static final int NEXT_TO_VERB = 3;

    private static final int LONGEST_COMPLEMENT = 7;

    /** How many sentences before "they say" may name who they are. */
    private static final int SENTENCES_BACK = 2;

    /** "They", of whom the text says no more: not the author, so that what they say is never asserted. */
    private static final Value.Entity UNNAMED = collective("they");

    private final Sayings sayings;
    private final WordList accordingTo;
    private final WordList speakerNouns;
    private final WordList they;
    private final WordList determiners;
    private final WordList adjectives;
    private final WordList complements;

    Speakers(Sayings sayings, Lexicon lexicon) {
        this.sayings = sayings;
        this.accordingTo = lexicon.section("according to");
        this.speakerNouns = lexicon.section("speakers");
        this.they = lexicon.section("they");
        this.determiners = lexicon.section("determiners");
        this.adjectives = lexicon.section("speaker adjectives");
        this.complements = lexicon.section("after speakers");
    }

    /** Who says what starts at a token: by "according to", by a verb of saying before it, by one after it; or null. */
    @Nullable
    Speaking of(MarkedText text, Line line, int from) {
        Speaking according = accordingTo(line);
        Speaking before = according != null ? according : before(line, from);
        Speaking found = before != null ? before : after(line, from);
        if (found == null || found.speaker.known() || found.speaker.kind() != EntityKind.COLLECTIVE_AGENT) {
            return found;
        }
        Speaking spoke = found.speaker.equals(UNNAMED) ? withAntecedent(text, line, found) : found;
        return new Speaking(collective(spoke.speaker.name(), text.documentId() + "/"), spoke.saying, spoke.cue);
    }

    /** "They" are who spoke in a sentence before of the same paragraph; if nobody did, they stay unnamed. */
    private Speaking withAntecedent(MarkedText text, Line line, Speaking unnamed) {
        Line earlier = text.before(line);
        for (int i = 0; i < SENTENCES_BACK && earlier != null && sameBlock(earlier, line); i++) {
            Speaking spoke = before(earlier, earlier.size());
            if (spoke != null
                    && spoke.speaker.kind() == EntityKind.COLLECTIVE_AGENT
                    && !spoke.speaker.equals(UNNAMED)) {
                return new Speaking(spoke.speaker, unnamed.saying, spoke.cue);
            }
            earlier = text.before(earlier);
        }
        return unnamed;
    }

    private static boolean sameBlock(Line one, Line other) {
        return one.sentence().block().equals(other.sentence().block());
    }

    private @Nullable Speaking accordingTo(Line line) {
        for (int i = 0; i < line.size(); i++) {
            int end = line.longest(accordingTo, i);
            Value.Entity speaker = end < 0 ? null : firstSpeaker(line, end);
            if (speaker != null) {
                Cue cue = new Cue("speaker", Cue.lexicon("according to"), line, i, end);
                return new Speaking(speaker, REPORTED, cue);
            }
        }
        return null;
    }

    private static Value.@Nullable Entity firstSpeaker(Line line, int from) {
        for (int i = from; i < from + NEXT_TO_VERB; i++) {
            Mention mention = line.startingAt(i);
            if (mention != null) {
                return speaker(mention);
            }
        }
        return null;
    }

    private static Value.@Nullable Entity speaker(@Nullable Mention mention) {
        return mention != null && MAY_SPEAK.contains(mention.kind()) ? mention.entity() : null;
    }

    /** The nearest verb of saying before the claim's words, with a speaker before it: "critics insist that …". */
    private @Nullable Speaking before(Line line, int from) {
        for (int i = Math.min(from, line.size()) - 1; i > 0; i--) {
            Sayings.Saying saying = line.capitalised(i) ? null : sayings.at(line, i);
            Value.Entity speaker = saying == null ? null : subject(line, i);
            if (saying != null && speaker != null) {
                return new Speaking(speaker, saying, saying.cue(line, i, i + 1));
            }
        }
        return null;
    }

    /** "…," said X; "…, X told Y"; "…, officials say". */
    private @Nullable Speaking after(Line line, int from) {
        for (int i = Math.max(1, from); i < line.size(); i++) {
            Sayings.Saying saying = sayings.at(line, i);
            Value.Entity speaker = saying == null ? null : speakerBeside(line, i);
            if (saying != null && speaker != null) {
                return new Speaking(speaker, saying, saying.cue(line, i, i + 1));
            }
        }
        return null;
    }

    private Value.@Nullable Entity speakerBeside(Line line, int verb) {
        if (isQuoteOrComma(line, verb - 1)) {
            return speaker(line.startingAt(verb + 1));
        }
        boolean parenthesis = isQuoteOrComma(line, verb - 2)
                && (verb + 1 >= line.size() || isQuoteOrComma(line, verb + 1) || line.is(verb + 1, "."));
        return parenthesis && line.covering(verb - 1) == null ? subject(line, verb) : null;
    }

    private static boolean isQuoteOrComma(Line line, int i) {
        return line.is(i, "\"") || line.is(i, ",");
    }

    /** Who stands before a verb of saying, with nothing but light words and a short clause between. */
    private Value.@Nullable Entity subject(Line line, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH_OF_SUBJECT); i--) {
            Mention mention = line.covering(i);
            if (mention != null) {
                boolean near = verb - mention.to() <= NEXT_TO_VERB;
                boolean possessor = line.is(mention.to(), "'s");
                Value.Entity speaker = near || mention.kind() == MentionKind.COLLECTIVE ? speaker(mention) : null;
                if (speaker != null && !possessor) {
                    return speaker;
                }
                if (near && mention.kind() != MentionKind.DATE) {
                    return null;
                }
                i = mention.from();
            } else if (line.is(i, they) && verb - i <= NEXT_TO_VERB) {
                return UNNAMED;
            } else if (line.is(i, speakerNouns) && !line.is(i + 1, "'s")) {
                return collective(line, i, verb);
            } else if (line.is(i, ".") || line.is(i, ";") || line.is(i, ":")) {
                return null;
            }
        }
        return null;
    }

    /** "critics of this softer stance", "our leaders". */
    private Value.Entity collective(Line line, int noun, int verb) {
        int from = noun;
        while (line.isWord(from - 1)
                && line.covering(from - 1) == null
                && (line.is(from - 1, determiners) || line.is(from - 1, adjectives))) {
            from--;
        }
        int to = noun + 1;
        if (line.is(to, complements)) {
            while (to < verb && to < noun + LONGEST_COMPLEMENT && !endsComplement(line, to)) {
                to++;
            }
        }
        return collective(line.words(from, to).toLowerCase(Locale.ROOT));
    }

    private boolean endsComplement(Line line, int i) {
        return line.is(i, ",") || line.is(i, ";") || line.is(i, ":") || sayings.at(line, i) != null;
    }

    private static Value.Entity collective(String name) {
        return collective(name, "");
    }

    /** The critics of one document are not those of another. */
    private static Value.Entity collective(String name, String document) {
        return new Value.Entity(
                EntityKind.COLLECTIVE_AGENT, name, "collective/" + document + Slug.of(name), false, null);
    }
}
