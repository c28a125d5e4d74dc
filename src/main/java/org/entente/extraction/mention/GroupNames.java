package org.entente.extraction.mention;

import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;

/** How far the name of a group reaches: "Tren de Aragua", "Barrio 18", "MS-13". */
final class GroupNames {

    private static final int LONGEST = 6;

    private final WordList innerWords;
    private final WordList adjectives;
    private final WordList never;
    private final NameReach reach;

    GroupNames(Lexicon lexicon, NameReach reach) {
        this.innerWords = lexicon.section("inside names of groups");
        this.adjectives = lexicon.section("group adjectives");
        this.never = lexicon.section("never the name of a group");
        this.reach = reach;
    }

    /** Whether a token may be part of a name: a capitalised word, or the number of "Barrio 18". */
    boolean isPart(Line line, int i) {
        if (i > 0 && line.capitalised(i - 1) && line.token(i - 1).isWord() && isNumber(line, i)) {
            return true;
        }
        boolean free = line.covering(i) == null && !reach.isCommonOpener(line, i) && line.longest(never, i) < 0;
        boolean opener = i == 0 && line.is(i, adjectives);
        return free && !opener && line.isWord(i) && line.capitalised(i);
    }

    private static boolean isNumber(Line line, int i) {
        Mention there = line.covering(i);
        return line.isNumber(i) && (there == null || there.kind() == MentionKind.NUMBER);
    }

    /** Whether a token stands inside a name: "de", "of", the hyphen of "MS-13". */
    private boolean isInside(Line line, int i) {
        boolean joins = line.is(i, innerWords);
        return joins && (isPart(line, i + 1) || line.is(i, "-") && isNumber(line, i + 1));
    }

    /** The end of the name that starts there; its start where none does. */
    int end(Line line, int from) {
        int end = from;
        while (end < from + LONGEST
                && (isPart(line, end) || end > from && (isInside(line, end) || isAfterHyphen(line, end)))) {
            end++;
        }
        return end;
    }

    private static boolean isAfterHyphen(Line line, int i) {
        return line.is(i - 1, "-") && isNumber(line, i);
    }

    /** The start of the name that ends there; its end where none does. */
    int start(Line line, int end) {
        int from = end;
        while (from > end - LONGEST && from > 0 && continues(line, from - 1, end)) {
            from--;
        }
        while (from < end && !line.capitalised(from)) {
            from++;
        }
        return from;
    }

    private boolean continues(Line line, int i, int end) {
        Mention there = line.covering(i);
        boolean marked =
                there != null && (there.kind() == MentionKind.ORGANIZATION || there.kind() == MentionKind.GROUP);
        return marked || isPart(line, i) || isAfterHyphen(line, i) || i + 1 < end && isInside(line, i);
    }

    /** Whether the words from there are the name of a list or of something else: "Foreign Terrorist Organization". */
    boolean isNever(Line line, int from, int to) {
        return line.longest(never, from) >= to;
    }
}
