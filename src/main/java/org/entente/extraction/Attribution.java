package org.entente.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.EntityKind;
import org.entente.claim.Modality;
import org.entente.claim.Polarity;
import org.entente.claim.Stance;
import org.entente.claim.Value;
import org.entente.claim.Voice;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Whose claim it is, and how it is made.
 *
 * <p>What stands after "critics insist that" is the critics'; "if", "should", a question mark and a negation near the words of the
 * claim decide how it is meant. None of them ever deletes a claim.
 */
final class Attribution {

    private static final int NEAR = 4;

    /** How a verb of saying reports, as {@code attribution.txt} lists it. */
    private record Saying(Modality modality, Stance stance) {}

    private final Lexicon lexicon;
    private final Map<String, Saying> verbs = new HashMap<>();

    Attribution(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String line : Lexicon.lines("en/attribution.txt")) {
            String[] halves = line.split("=", 2);
            String[] manner = halves[0].strip().split("\\s+", -1);
            Saying saying = new Saying(
                    Modality.valueOf(manner[0].toUpperCase(Locale.ROOT)),
                    Stance.valueOf(manner[1].toUpperCase(Locale.ROOT)));
            for (String verb : halves[1].strip().split("\\s*,\\s*", -1)) {
                lexicon.verbForms(verb).forEach(form -> verbs.put(form, saying));
            }
        }
    }

    /** The voice of a claim whose words start and end at these tokens. */
    Voice voice(Line line, int from, int to) {
        Polarity polarity = negated(line, from, to) ? Polarity.NEGATIVE : Polarity.POSITIVE;
        Modality manner = manner(line, from, to);
        boolean quoted = insideQuotes(line, from);
        Speaking speaking = speaking(line, from);
        if (speaking == null) {
            return new Voice(null, null, null, manner, polarity, quoted);
        }
        Modality modality = manner == Modality.STATED ? speaking.saying.modality : manner;
        return new Voice(speaking.speaker, null, speaking.saying.stance, modality, polarity, quoted);
    }

    private record Speaking(Value.Entity speaker, Saying saying) {}

    /** The nearest verb of saying before the claim's words, with a speaker before it: "critics insist that …". */
    private @Nullable Speaking speaking(Line line, int from) {
        Speaking according = accordingTo(line);
        if (according != null) {
            return according;
        }
        for (int i = Math.min(from, line.size()) - 1; i > 0; i--) {
            Saying saying = verbs.get(line.lower(i));
            if (saying != null && !line.capitalised(i) && line.covering(i) == null) {
                Value.Entity speaker = speaker(line, i);
                if (speaker != null) {
                    return new Speaking(speaker, saying);
                }
            }
        }
        return afterwards(line, from);
    }

    private static @Nullable Speaking accordingTo(Line line) {
        for (int i = 0; i + 2 < line.size(); i++) {
            if (line.lower(i).equals("according") && line.lower(i + 1).equals("to")) {
                Mention mention = mentionNear(line, i + 2);
                if (mention != null && canSpeak(mention) && mention.entity() != null) {
                    return new Speaking(mention.entity(), new Saying(Modality.REPORTED, Stance.NEUTRAL));
                }
            }
        }
        return null;
    }

    private static @Nullable Mention mentionNear(Line line, int from) {
        for (int i = from; i < from + 3 && i < line.size(); i++) {
            Mention mention = line.startingAt(i);
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    /** "…," said X; "…, X told Y". */
    private @Nullable Speaking afterwards(Line line, int from) {
        for (int i = from; i < line.size(); i++) {
            Saying saying = verbs.get(line.lower(i));
            boolean afterQuote = i > 0
                    && (line.lower(i - 1).equals("\"") || line.lower(i - 1).equals(","));
            if (saying != null && afterQuote && line.covering(i) == null) {
                Mention mention = line.startingAt(i + 1);
                if (mention != null && canSpeak(mention) && mention.entity() != null) {
                    return new Speaking(mention.entity(), saying);
                }
            }
        }
        return null;
    }

    /** Who stands before a verb of saying, with nothing but light words and a short clause between. */
    private Value.@Nullable Entity speaker(Line line, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 14); i--) {
            Mention mention = line.covering(i);
            if (mention != null) {
                boolean subject =
                        canSpeak(mention) && verb - mention.to() <= 3 || mention.kind() == MentionKind.COLLECTIVE;
                if (subject
                        && mention.entity() != null
                        && !line.lower(mention.to()).equals("'s")) {
                    return mention.entity();
                }
                if (verb - mention.to() <= 3 && mention.kind() != MentionKind.DATE) {
                    return null;
                }
                i = mention.from();
                continue;
            }
            if (lexicon.has("speakers", line.lower(i)) && !line.lower(i + 1).equals("'s")) {
                return collective(line, i, verb);
            }
            if (line.lower(i).matches("[.;:]")) {
                return null;
            }
        }
        return null;
    }

    /** "critics of this softer stance", "our leaders". */
    private Value.Entity collective(Line line, int noun, int verb) {
        int from = noun;
        while (from > 0
                && line.covering(from - 1) == null
                && line.token(from - 1).isWord()
                && (lexicon.has("determiners", line.lower(from - 1))
                        || line.lower(from - 1).matches("human|rights|aid|u\\.s\\.|some|many|foreign|senior|local"))) {
            from--;
        }
        int to = noun + 1;
        if (line.lower(to).matches("of|for")) {
            while (to < verb
                    && !line.lower(to).matches("[,;:]")
                    && to < noun + 7
                    && !verbs.containsKey(line.lower(to))) {
                to++;
            }
        }
        String name = line.words(from, to).toLowerCase(Locale.ROOT);
        return new Value.Entity(EntityKind.COLLECTIVE_AGENT, name, "collective/" + Slug.of(name), false, null);
    }

    private static boolean canSpeak(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, STATE, BODY, ORGANIZATION, COLLECTIVE -> true;
            case DEMONYM, POST, AGREEMENT, DECLARATION, GROUP, PLACE, MONEY, PERCENT, NUMBER, ORDINAL, DATE -> false;
        };
    }

    private Modality manner(Line line, int from, int to) {
        if (line.lower(line.size() - 1).equals("?")
                || line.lower(line.size() - 2).equals("?")) {
            return Modality.QUESTION;
        }
        for (int i = Math.max(0, from - NEAR); i < to && i < line.size(); i++) {
            if (line.covering(i) != null) {
                continue;
            }
            if (line.longest(lexicon, "normative", i) > 0) {
                return Modality.NORMATIVE;
            }
            boolean hypothetical = line.longest(lexicon, "hypothetical", i) > 0
                    && !(line.lower(i).equals("may") && line.capitalised(i));
            if (hypothetical) {
                return Modality.HYPOTHETICAL;
            }
            if (lexicon.has("evaluative", line.lower(i)) && i >= from) {
                return Modality.OPINION;
            }
        }
        return Modality.STATED;
    }

    /** A negation near the claim's first verb; "not just X", "not only X" and "not because of X" deny nothing of it. */
    private boolean negated(Line line, int from, int to) {
        for (int i = Math.max(0, from - NEAR); i < Math.min(to, from + 12); i++) {
            if (line.covering(i) == null && lexicon.has("negations", line.lower(i))) {
                boolean harmless = line.lower(i + 1).matches("just|only|merely|simply|because|least|to")
                        || line.lower(i).matches("no|neither|nor|without") && i < from;
                if (!harmless) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean insideQuotes(Line line, int from) {
        int marks = 0;
        for (int i = 0; i < from && i < line.size(); i++) {
            marks += line.lower(i).equals("\"") ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    List<String> sayingWords() {
        return verbs.keySet().stream().sorted().toList();
    }
}
