package org.entente.extraction;

import java.util.Locale;
import org.entente.claim.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads a title at a place of a sentence: "U.S. Deputy Secretary of State", "Peruvian Foreign Minister", "Minister of Justice
 * of Armenia", "State Councilor and Foreign Minister", "then prime minister".
 */
final class PostParser {

    /**
     * A title as it stands.
     *
     * @param from the first token, state and qualifier included
     * @param to the token after the last
     * @param title the words of the title alone
     * @param owner the state or organisation that it belongs to, or null
     * @param qualifier former, acting; or null
     */
    record Post(
            int from,
            int to,
            String title,
            Value.@Nullable Entity owner,
            @Nullable String qualifier) {}

    private final Lexicon lexicon;

    PostParser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The title that starts at {@code from}, or null. */
    @Nullable
    Post at(Line line, int from) {
        int i = from;
        String qualifier = null;
        int qualifierEnd = line.longest(lexicon, "post qualifiers", i);
        if (qualifierEnd > 0) {
            qualifier = line.words(i, qualifierEnd).toLowerCase(Locale.ROOT);
            i = qualifierEnd;
            if (line.lower(i).equals("-")) {
                i++;
            }
        }
        Value.Entity owner = null;
        Mention mention = line.startingAt(i);
        if (mention != null && isOwner(mention)) {
            owner = mention.entity();
            i = line.lower(mention.to()).equals("'s") ? mention.to() + 1 : mention.to();
            int again = line.longest(lexicon, "post qualifiers", i);
            if (again > 0) {
                qualifier = line.words(i, again).toLowerCase(Locale.ROOT);
                i = again;
            }
        }
        int titleFrom = i;
        int headEnd = head(line, i);
        if (headEnd < 0) {
            return null;
        }
        int to = headEnd;
        boolean capital = line.capitalised(titleFrom);
        Complement complement = complement(line, to, owner);
        to = complement.to;
        String title = line.words(titleFrom, complement.titleEnd);
        if (complement.owner != null) {
            owner = complement.owner;
        }
        int joint = line.lower(to).equals("and")
                ? to + 1
                : line.lower(to).equals(",") && line.lower(to + 1).equals("and") ? to + 2 : -1;
        if (joint > 0 && line.capitalised(joint) == capital) {
            int second = head(line, joint);
            if (second > 0 && line.startingAt(joint) == null) {
                Complement rest = complement(line, second, owner);
                to = rest.to;
                title = line.words(titleFrom, rest.titleEnd);
                owner = rest.owner != null ? rest.owner : owner;
            }
        }
        return new Post(from, to, title, owner, qualifier);
    }

    private static boolean isOwner(Mention mention) {
        return switch (mention.kind()) {
            case STATE, DEMONYM, BODY, ORGANIZATION -> true;
            case PERSON,
                    POST,
                    COLLECTIVE,
                    AGREEMENT,
                    DECLARATION,
                    GROUP,
                    PLACE,
                    MONEY,
                    PERCENT,
                    NUMBER,
                    ORDINAL,
                    DATE -> false;
        };
    }

    /** The end of the last head noun that modifiers lead to, or -1: "Deputy Prime Minister", "Under Secretary". */
    private int head(Line line, int from) {
        int end = -1;
        int i = from;
        while (i < line.size() && i < from + 7) {
            int headEnd = line.longest(lexicon, "post heads", i);
            if (headEnd > 0 && (line.capitalised(i) || isLowerTitle(line, i, headEnd))) {
                end = headEnd;
                i = headEnd;
                continue;
            }
            boolean modifier =
                    lexicon.has("post modifiers", line.lower(i)) && (line.capitalised(i) || isLowerModifier(line, i));
            boolean joint = line.lower(i).matches("and|&|-")
                    && i > from
                    && lexicon.has("post modifiers", line.lower(i + 1))
                    && line.capitalised(i + 1)
                    && end < 0;
            if (!modifier && !joint) {
                break;
            }
            i++;
        }
        return end;
    }

    /** Titles in lower case count only where they are unmistakable: "prime minister", "president". */
    private static boolean isLowerTitle(Line line, int i, int headEnd) {
        return line.words(i, headEnd)
                .matches(
                        "prime minister|president|vice president|foreign minister|ambassador|foreign secretary|finance minister|chancellor|king|minister|envoy|secretary|spokesperson|spokesman|spokeswoman|premier|head|leader|chairman|governor|secretary general|director|chief|commander");
    }

    private static boolean isLowerModifier(Line line, int i) {
        return line.lower(i)
                .matches(
                        "deputy|vice|foreign|prime|finance|defense|defence|interior|special|trade|first|justice|health|security|national|external|affairs");
    }

    private record Complement(int to, int titleEnd, Value.@Nullable Entity owner) {}

    /** "of State for European and Eurasian Affairs", "of Peru", "to Armenia". */
    private Complement complement(Line line, int from, Value.@Nullable Entity owner) {
        int to = from;
        int titleEnd = from;
        Value.Entity found = null;
        while (line.lower(to).matches("of|for|to|in|at")) {
            int i = to + 1;
            if (line.lower(i).equals("the")) {
                i++;
            }
            Mention mention = line.startingAt(i);
            if (mention != null && isOwner(mention) && !line.lower(to).matches("in|at")) {
                if (found == null && (owner == null || !line.lower(to).equals("to"))) {
                    found = line.lower(to).equals("to") ? null : mention.entity();
                }
                to = mention.to();
                if (line.lower(titleEnd).equals("to") || mention.kind() == MentionKind.BODY) {
                    titleEnd = to;
                }
                continue;
            }
            int end = line.lower(to).matches("in|at") ? i : domains(line, i);
            if (end == i) {
                break;
            }
            to = end;
            titleEnd = end;
        }
        return new Complement(to, titleEnd, found);
    }

    /** Words of a field of office: the first is taken as it stands, the others only when the lexicon knows them. */
    private int domains(Line line, int from) {
        int i = from;
        int end = from;
        while (i < line.size()) {
            boolean word = line.capitalised(i)
                    && (i == from || lexicon.has("post domains", line.lower(i)))
                    && !isName(line, i);
            boolean lower = !line.capitalised(i)
                    && lexicon.has("post domains", line.lower(i))
                    && i > 0
                    && !line.lower(i).equals("the");
            Mention mention = line.startingAt(i);
            if (word
                    || lower
                    || mention != null
                            && mention.kind() == MentionKind.DEMONYM
                            && lexicon.has("post domains", line.lower(i))) {
                end = ++i;
            } else if (i > from
                    && (line.lower(i).matches("and|the|&|of|-") || line.lower(i).equals(","))
                    && isDomainAhead(line, i + 1)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isDomainAhead(Line line, int i) {
        int next = line.lower(i).matches("and|the") ? i + 1 : i;
        return line.capitalised(next) && lexicon.has("post domains", line.lower(next))
                || lexicon.has("post domains", line.lower(next))
                        && !line.lower(next).equals("the");
    }

    private boolean isName(Line line, int i) {
        return lexicon.has("honorifics", line.lower(i));
    }
}
