package org.entente.extraction.voice;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.Mention;
import org.entente.extraction.mention.MentionKind;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/** Who it is that stands before or beside a verb of saying: a name, "critics of the pact", "a leaked letter". */
final class Subjects {

    /** "They", of whom the text says no more: not the author, so that what they say is never asserted. */
    static final Value.Entity UNNAMED = collective("they", "");

    private static final Set<MentionKind> MAY_SPEAK = EnumSet.of(
            MentionKind.PERSON,
            MentionKind.STATE,
            MentionKind.BODY,
            MentionKind.ORGANIZATION,
            MentionKind.GROUP,
            MentionKind.COLLECTIVE);

    /** How far before a verb of saying its subject may stand, with a short clause between. */
    private static final int REACH = 14;

    /** How near a verb of saying what stands before it is taken for its subject. */
    private static final int NEXT_TO_VERB = 3;

    private static final int LONGEST_COMPLEMENT = 7;
    private static final int LONGEST_NAME = 5;

    private final Sayings sayings;
    private final WordList speakerNouns;
    private final WordList they;
    private final WordList determiners;
    private final WordList adjectives;
    private final WordList complements;
    private final WordList light;
    private final WordList ends;
    private final WordList prepositions;
    private final WordList plainly;

    Subjects(Sayings sayings, Lexicon lexicon) {
        this.sayings = sayings;
        this.speakerNouns = lexicon.section("speakers");
        this.they = lexicon.section("they");
        this.determiners = lexicon.section("determiners");
        this.adjectives = lexicon.section("speaker adjectives");
        this.complements = lexicon.section("after speakers");
        this.light = lexicon.section("light");
        this.ends = lexicon.section("noun phrase stop");
        this.prepositions = lexicon.section("prepositions");
        this.plainly = lexicon.section("plain sayings");
    }

    /** Who stands before a verb of saying, with nothing but light words and a short clause between, or null. */
    Value.@Nullable Entity before(Line line, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            Mention mention = line.covering(i);
            if (mention != null) {
                boolean near = verb - mention.to() <= NEXT_TO_VERB;
                boolean possessor = line.is(mention.to(), "'s");
                boolean dependent = isAfterPreposition(line, mention.from());
                Value.Entity speaker = near || mention.kind() == MentionKind.COLLECTIVE ? named(mention) : null;
                if (speaker != null && !possessor && !dependent) {
                    return speaker;
                }
                if (near && mention.kind() != MentionKind.DATE && !dependent) {
                    return null;
                }
                i = mention.from();
            } else if (line.is(i, they) && verb - i <= NEXT_TO_VERB) {
                return UNNAMED;
            } else if (line.is(i, speakerNouns) && !line.is(i + 1, "'s")) {
                return collective(line, i, verb);
            } else if (line.is(i, ".") || line.is(i, ";") || line.is(i, ":")) {
                break;
            }
        }
        return unknown(line, verb);
    }

    private boolean isAfterPreposition(Line line, int from) {
        int before = line.is(from - 1, determiners) ? from - 2 : from - 1;
        return line.is(before, prepositions) && line.covering(before) == null;
    }

    /** "The Guardian reported", "a leaked letter says": whom no recogniser knows, where the verb leaves no doubt that they speak. */
    private Value.@Nullable Entity unknown(Line line, int verb) {
        int last = verb - 1;
        while (last > 0 && line.covering(last) == null && line.is(last, light) && !line.capitalised(last)) {
            last--;
        }
        boolean plain = line.is(verb, plainly) || line.is(verb + 1, "that") || line.is(verb + 1, "\"");
        if (last < 0 || !plain || !isNoun(line, last)) {
            return null;
        }
        int from = last;
        while (from > 0 && from > last - LONGEST_NAME && isNoun(line, from - 1)) {
            from--;
        }
        boolean name = line.capitalised(last) && last > 0;
        boolean described = line.is(from - 1, determiners) || from == 0 && line.capitalised(from);
        return name || described
                ? collective(name ? line.words(from, last + 1) : lower(line, from, last + 1), "")
                : null;
    }

    private boolean isNoun(Line line, int i) {
        return line.isWord(i)
                && line.covering(i) == null
                && !line.is(i, ends)
                && !line.is(i, determiners)
                && !line.is(i, light)
                && !line.is(i, prepositions);
    }

    /** "…," said X; "…, X told Y"; "…, officials say". */
    Value.@Nullable Entity beside(Line line, int verb) {
        if (isQuoteOrComma(line, verb - 1)) {
            return named(line.startingAt(line.is(verb + 1, determiners) ? verb + 2 : verb + 1));
        }
        boolean afterQuote = false;
        for (int i = verb - 2; i >= Math.max(0, verb - 1 - LONGEST_NAME); i--) {
            afterQuote |= isQuoteOrComma(line, i);
        }
        boolean ends = verb + 1 >= line.size()
                || isQuoteOrComma(line, verb + 1)
                || line.is(verb + 1, ".")
                || line.is(verb + 1, ":");
        return afterQuote && ends ? before(line, verb) : null;
    }

    private static boolean isQuoteOrComma(Line line, int i) {
        return line.is(i, "\"") || line.is(i, ",");
    }

    /** Who is named, or described, right after "according to". */
    Value.@Nullable Entity after(Line line, int from) {
        for (int i = from; i < from + NEXT_TO_VERB && !line.is(i, ","); i++) {
            Value.Entity speaker = named(line.startingAt(i));
            if (speaker != null) {
                return speaker;
            }
        }
        int start = line.is(from, determiners) ? from + 1 : from;
        int end = start;
        while (end < start + LONGEST_NAME && line.isWord(end) && !line.is(end, ends)) {
            end++;
        }
        String words = line.capitalised(start) ? line.words(start, end) : lower(line, start, end);
        return end > start ? collective(words, "") : null;
    }

    private static Value.@Nullable Entity named(@Nullable Mention mention) {
        return mention != null && MAY_SPEAK.contains(mention.kind()) ? mention.entity() : null;
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
        return collective(lower(line, from, to), "");
    }

    private boolean endsComplement(Line line, int i) {
        return line.is(i, ",") || line.is(i, ";") || line.is(i, ":") || sayings.at(line, i) != null;
    }

    private static String lower(Line line, int from, int to) {
        return line.words(from, to).toLowerCase(Locale.ROOT);
    }

    /** Who has no name, of one document: its critics are not those of another. */
    static Value.Entity collective(String name, String document) {
        return new Value.Entity(
                EntityKind.COLLECTIVE_AGENT, name, "collective/" + document + Slug.of(name), false, null);
    }
}
