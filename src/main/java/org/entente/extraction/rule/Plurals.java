package org.entente.extraction.rule;

import java.util.EnumSet;
import java.util.Set;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.Mention;
import org.entente.extraction.mention.MentionKind;

/**
 * Finds where counted things end: "criminal justice sector officials" at the first plural, "migrants and refugees" at the second.
 *
 * <p>What says little by itself takes along what is said of it: "people who fled the fighting".
 */
final class Plurals {

    private static final int LONGEST = 8;
    private static final int LONGEST_SECOND = 3;
    private static final int LONGEST_PART = 4;
    private static final int SHORTEST_PLURAL = 4;
    private static final int LONGEST_ADDITION = 8;

    private static final Set<MentionKind> UNCOUNTED = EnumSet.of(
            MentionKind.DATE,
            MentionKind.PERIOD,
            MentionKind.NUMBER,
            MentionKind.MONEY,
            MentionKind.PERCENT,
            MentionKind.PERSON);

    private final WordList withoutS;
    private final WordList withSOnly;
    private final WordList uncounted;
    private final WordList sayingLittle;
    private final WordList stops;
    private final WordList determiners;
    private final WordList joints;
    private final WordList endsOfAdditions;

    Plurals(Lexicon lexicon) {
        this.withoutS = lexicon.section("plurals without s");
        this.withSOnly = lexicon.section("words in s that are no plurals");
        this.uncounted = lexicon.section("plurals that make no figure");
        this.sayingLittle = lexicon.section("plurals that say little");
        this.stops = lexicon.section("noun phrase stop");
        this.determiners = lexicon.section("determiners");
        this.joints = lexicon.section("last joints");
        this.endsOfAdditions = lexicon.section("ends of what is said of a plural");
    }

    /** The token after the counted things that are named from here; here when none are. */
    int end(Line line, int from) {
        int first = next(line, from, LONGEST);
        if (first == from) {
            return from;
        }
        if (line.is(first - 1, sayingLittle) || isParticiple(line, first)) {
            return endOfAddition(line, first);
        }
        if (line.is(first, "of")) {
            return endOfPart(line, first);
        }
        int second = line.is(first, joints) ? next(line, first + 1, LONGEST_SECOND) : first;
        return second > first + 1 && endsPhrase(line, second) ? second : first;
    }

    /** "doses of the vaccine" */
    private int endOfPart(Line line, int of) {
        int i = of + 1;
        while (i < line.size()
                && i <= of + LONGEST_PART
                && belongs(line, i, of)
                && !line.is(i, ",")
                && !line.is(i, joints)) {
            Mention mention = line.startingAt(i);
            i = mention == null ? i + 1 : mention.to();
        }
        return i > of + 1 ? i : of;
    }

    /** The token after the first plural, or {@code from}; "sports events" ends with the second. */
    private int next(Line line, int from, int longest) {
        int i = from;
        while (i < line.size() && i < from + longest && belongs(line, i, from)) {
            Mention mention = line.startingAt(i);
            int to = mention == null ? i + 1 : mention.to();
            if (isPlural(line, i, to) && !line.is(to, "-") && !isPlural(line, to, to + 1)) {
                return line.is(to - 1, uncounted) ? from : to;
            }
            i = to;
        }
        return from;
    }

    private boolean belongs(Line line, int i, int from) {
        Mention mention = line.startingAt(i);
        boolean joins = i > from && (line.is(i, "-") || line.is(i, joints) || line.is(i, ","));
        return (mention == null || !UNCOUNTED.contains(mention.kind()))
                && (joins || line.isWord(i) && !line.is(i, stops));
    }

    /** Whether a word, or a mention that is no name, is a plural: "citizens", "Peruvians", "Peruvian citizens", "smugglers". */
    private boolean isPlural(Line line, int i, int to) {
        if (to > line.size()) {
            return false;
        }
        Mention mention = line.startingAt(i);
        boolean name = mention != null && mention.kind() != MentionKind.DEMONYM && line.capitalised(to - 1);
        return !name && isPlural(line.lower(to - 1));
    }

    private boolean isPlural(String word) {
        boolean withS = word.length() >= SHORTEST_PLURAL
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !withSOnly.has(word);
        return withS || withoutS.has(word);
    }

    private boolean endsPhrase(Line line, int i) {
        return !line.isWord(i) || line.is(i, stops);
    }

    private int endOfAddition(Line line, int from) {
        int i = from;
        while (i < line.size() && i < from + LONGEST_ADDITION && goesOn(line, i)) {
            Mention mention = line.startingAt(i);
            i = mention == null ? i + 1 : mention.to();
        }
        while (i > from && (line.is(i - 1, stops) || line.is(i - 1, determiners))) {
            i--;
        }
        return i;
    }

    /** "migrants crossing the sea" */
    private boolean isParticiple(Line line, int i) {
        return line.startingAt(i) == null && line.lower(i).endsWith("ing") && !line.is(i, stops);
    }

    private boolean goesOn(Line line, int i) {
        Mention mention = line.startingAt(i);
        return (mention == null || !UNCOUNTED.contains(mention.kind()))
                && (line.isWord(i) || line.is(i, "-"))
                && !line.is(i, endsOfAdditions);
    }
}
