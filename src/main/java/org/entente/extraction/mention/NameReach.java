package org.entente.extraction.mention;

import java.util.EnumSet;
import java.util.Set;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;

/** How far a name of several words reaches from its head noun: "the Royal Moroccan [Armed Forces]", "[Ministry] of Health". */
final class NameReach {

    private static final int LONGEST_NOUN_PHRASE = 8;

    private static final Set<MentionKind> PARTS_OF_NAMES =
            EnumSet.of(MentionKind.STATE, MentionKind.DEMONYM, MentionKind.ORGANIZATION, MentionKind.PLACE);

    private final WordList light;
    private final WordList nounPhraseStop;
    private final WordList determiners;
    private final WordList innerWords;
    private final WordList jointsToTheLeft;
    private final WordList descriptive;
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
        this.descriptive = lexicon.section("agreement adjectives");
        this.notFirst = lexicon.section("not first in names");
        this.postHeads = lexicon.section("post heads");
        this.titleWords = lexicon.section("words of titles");
        this.beforeInnerTitles = lexicon.section("before titles inside names");
    }

    /** Whether a capital letter at the start of the sentence says nothing of a word. */
    boolean isCommonOpener(Line line, int i) {
        return i == 0 && (line.is(i, light) || line.is(i, nounPhraseStop) || line.is(i, determiners));
    }

    /** Where the words start that belong to a head noun; capitalised ones where the head has a name of its own. */
    int start(Line line, int head, boolean named) {
        int from = head;
        int before = named ? startOfPartOfName(line, from) : startOfDescription(line, from);
        while (before < from) {
            from = before;
            before = named ? startOfPartOfName(line, from) : startOfDescription(line, from);
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

    private int startOfDescription(Line line, int from) {
        int before = from - 1;
        Mention mention = line.covering(before);
        if (mention != null) {
            boolean belongs = isPartOfName(mention)
                    && (mention.kind() == MentionKind.DEMONYM || line.is(from, "-") || mention.to() == from);
            return belongs ? mention.from() : from;
        }
        return isHyphen(line, before) || line.is(before, descriptive) ? before : from;
    }

    private static boolean isHyphen(Line line, int i) {
        return line.is(i, "-") || line.is(i, "/");
    }

    private static boolean isPartOfName(Mention mention) {
        return PARTS_OF_NAMES.contains(mention.kind());
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
            } else if (line.is(i, innerWords) || isCommaOfNames(line, i)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    /** "the Ministry of Energy [Deputy Director]" goes no further, but "the Office of the Special Envoy" does. */
    private boolean startsTitle(Line line, int i) {
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

    /** The end of a noun phrase that may hold an "and". */
    int endOfNounPhrase(Line line, int from) {
        int i = from;
        while (i < from + LONGEST_NOUN_PHRASE && line.isWord(i) && !endsNounPhrase(line, i, from)) {
            i++;
        }
        while (i > from && (line.is(i - 1, "and") || line.is(i - 1, determiners))) {
            i--;
        }
        return i;
    }

    private boolean endsNounPhrase(Line line, int i, int from) {
        return line.is(i, "and") ? line.is(i + 1, nounPhraseStop) : i > from && line.is(i, nounPhraseStop);
    }

    String withoutArticle(Line line, int from, int to) {
        return line.words(line.is(from, determiners) ? from + 1 : from, to);
    }
}
