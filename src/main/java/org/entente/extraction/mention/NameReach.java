package org.entente.extraction.mention;

import java.util.EnumSet;
import java.util.Set;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;

/** How far a name of several words reaches from its head noun: "the Royal Moroccan [Armed Forces]", "[Ministry] of Health". */
final class NameReach {

    /** "J." and "St." stand within names; longer words with a stop end a sentence. */
    private static final int LONGEST_INITIAL = 3;

    private static final Set<MentionKind> PARTS_OF_NAMES =
            EnumSet.of(MentionKind.STATE, MentionKind.DEMONYM, MentionKind.ORGANIZATION, MentionKind.PLACE);

    private final WordList light;
    private final WordList nounPhraseStop;
    private final WordList determiners;
    private final WordList innerWords;
    private final WordList jointsToTheLeft;
    private final WordList notFirst;
    private final WordList postHeads;
    private final WordList titleWords;
    private final WordList beforeInnerTitles;

    NameReach(Lexicon lexicon) {
        this.light = lexicon.section("light");
        this.nounPhraseStop = lexicon.section("noun phrase stop");
        this.determiners = lexicon.section("determiners");
        this.innerWords = lexicon.section("inside names");
        this.jointsToTheLeft = lexicon.section("before a head");
        this.notFirst = lexicon.section("not first in names");
        this.postHeads = lexicon.section("post heads");
        this.titleWords = lexicon.section("words of titles");
        this.beforeInnerTitles = lexicon.section("before titles inside names");
    }

    /** Whether a capital letter at the start of the sentence says nothing of a word. */
    boolean isCommonOpener(Line line, int i) {
        return i == 0 && (line.is(i, light) || line.is(i, nounPhraseStop) || line.is(i, determiners));
    }

    /** Where the name starts that ends in a head noun. */
    int start(Line line, int head) {
        int from = head;
        int before = startOfPartOfName(line, from);
        while (before < from) {
            from = before;
            before = startOfPartOfName(line, from);
        }
        from = afterTitle(line, from, head);
        while (from < head && line.is(from, notFirst)) {
            from++;
        }
        while (from < head && (isHyphen(line, from) || line.is(from, jointsToTheLeft))) {
            from++;
        }
        return from;
    }

    /** Where the words go on after "Administrator Ann Hill and", which are no part of a body's name; at the head after "Chief of". */
    private int afterTitle(Line line, int from, int head) {
        int start = head;
        for (int i = head - 1; i >= from; i--) {
            if (line.is(i, postHeads) && isTitleWord(line, i)) {
                return start;
            }
            start = line.is(i, "and") && start == head ? i + 1 : start;
        }
        return from;
    }

    private int startOfPartOfName(Line line, int from) {
        int before = from - 1;
        Mention mention = line.covering(before);
        if (mention != null) {
            return isPartOfName(mention) ? mention.from() : from;
        }
        boolean joint =
                line.is(before, jointsToTheLeft) && line.capitalised(before - 1) && line.covering(before - 1) == null;
        boolean partOfName =
                isHyphen(line, before) || joint || line.capitalised(before) && !isCommonOpener(line, before);
        return partOfName ? before : from;
    }

    static boolean isHyphen(Line line, int i) {
        return line.is(i, "-") || line.is(i, "/");
    }

    static boolean isPartOfName(Mention mention) {
        return PARTS_OF_NAMES.contains(mention.kind());
    }

    /** Whether a head in lower case belongs to a name that stands right before it: "the Visa Waiver program". */
    boolean followsName(Line line, int head) {
        return line.covering(head - 1) == null && line.capitalised(head - 1) && !isCommonOpener(line, head - 1);
    }

    /** The end of a run of capitalised words and names, with the small words between them. */
    int endOfCapitals(Line line, int from) {
        int end = from;
        int i = from;
        while (i < line.size()) {
            Mention mention = line.startingAt(i);
            if (startsTitle(line, mention == null ? i : mention.to())) {
                break;
            }
            if (mention != null && isPartOfName(mention)) {
                i = mention.to();
                end = i;
            } else if (line.capitalised(i) && mention == null) {
                i++;
                end = i;
                if (line.lower(i - 1).length() > LONGEST_INITIAL
                        && line.lower(i - 1).endsWith(".")) {
                    break;
                }
            } else if (line.is(i, innerWords) || isCommaOfNames(line, i)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    /** "the Ministry of Energy [Deputy Director]" goes no further, but "the Office of the Special Envoy" does. */
    boolean startsTitle(Line line, int i) {
        if (!isTitleWord(line, i)) {
            return false;
        }
        int from = i;
        while (isTitleWord(line, from - 1)) {
            from--;
        }
        return !line.is(from - 1, beforeInnerTitles);
    }

    private boolean isTitleWord(Line line, int i) {
        return line.capitalised(i) && line.is(i, titleWords);
    }

    /** The comma of "Bureau of Democracy, Rights and Labor". */
    private static boolean isCommaOfNames(Line line, int i) {
        return line.is(i, ",") && line.capitalised(i + 1) && line.is(i + 2, "and");
    }

    String withoutArticle(Line line, int from, int to) {
        return line.words(line.is(from, determiners) ? from + 1 : from, to);
    }
}
