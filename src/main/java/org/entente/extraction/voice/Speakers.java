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
import org.entente.extraction.mention.Mention;
import org.entente.extraction.mention.MentionKind;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/** Who says what a sentence says, if it is not the author. */
final class Speakers {

    /** A speaker and the manner of saying. */
    record Speaking(Value.Entity speaker, Sayings.Saying saying) {}

    private static final Set<MentionKind> MAY_SPEAK = EnumSet.of(
            MentionKind.PERSON, MentionKind.STATE, MentionKind.BODY, MentionKind.ORGANIZATION, MentionKind.COLLECTIVE);

    private static final Sayings.Saying REPORTED = new Sayings.Saying(Modality.REPORTED, Stance.NEUTRAL);

    /** How far before a verb of saying its subject may stand, with a short clause between. */
    private static final int REACH_OF_SUBJECT = 14;

    /** How near a verb of saying what stands before it is taken for its subject. */
    private static final int NEXT_TO_VERB = 3;

    private static final int LONGEST_COMPLEMENT = 7;

    private final Sayings sayings;
    private final WordList accordingTo;
    private final WordList speakerNouns;
    private final WordList determiners;
    private final WordList adjectives;
    private final WordList complements;

    Speakers(Sayings sayings, Lexicon lexicon) {
        this.sayings = sayings;
        this.accordingTo = lexicon.section("according to");
        this.speakerNouns = lexicon.section("speakers");
        this.determiners = lexicon.section("determiners");
        this.adjectives = lexicon.section("speaker adjectives");
        this.complements = lexicon.section("after speakers");
    }

    /** Who says what starts at a token: by "according to", by a verb of saying before it, by one after it; or null. */
    @Nullable
    Speaking of(Line line, int from) {
        Speaking according = accordingTo(line);
        if (according != null) {
            return according;
        }
        Speaking before = before(line, from);
        return before != null ? before : after(line, from);
    }

    private @Nullable Speaking accordingTo(Line line) {
        for (int i = 0; i < line.size(); i++) {
            int end = line.longest(accordingTo, i);
            Value.Entity speaker = end < 0 ? null : firstSpeaker(line, end);
            if (speaker != null) {
                return new Speaking(speaker, REPORTED);
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
                return new Speaking(speaker, saying);
            }
        }
        return null;
    }

    /** "…," said X; "…, X told Y". */
    private @Nullable Speaking after(Line line, int from) {
        for (int i = Math.max(1, from); i < line.size(); i++) {
            boolean afterQuote = line.is(i - 1, "\"") || line.is(i - 1, ",");
            Sayings.Saying saying = afterQuote ? sayings.at(line, i) : null;
            Value.Entity speaker = saying == null ? null : speaker(line.startingAt(i + 1));
            if (saying != null && speaker != null) {
                return new Speaking(speaker, saying);
            }
        }
        return null;
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
        return new Value.Entity(EntityKind.COLLECTIVE_AGENT, name, "collective/" + Slug.of(name), false, null);
    }
}
