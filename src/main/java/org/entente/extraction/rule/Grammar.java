package org.entente.extraction.rule;

import java.util.EnumSet;
import java.util.Set;
import org.entente.claim.Slot;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.Mention;
import org.entente.extraction.mention.MentionKind;

/** What the matcher knows of a language: which words carry nothing, which join a list, where phrases and clauses end. */
final class Grammar {

    private static final Set<MentionKind> TITLES = EnumSet.of(MentionKind.AGREEMENT, MentionKind.DECLARATION);

    private static final int LONGEST_NOUN_PHRASE = 9;
    private static final int LONGEST_CLAUSE = 25;

    /** How soon after a comma a list shows that it is one. */
    private static final int ITEM_OF_LIST = 6;

    private static final String CLAUSE_MARKS = ".;:!?(\"\u2013";

    private final WordList light;
    private final WordList notAdverbs;
    private final WordList prepositions;
    private final WordList gapEnds;
    private final WordList nounPhraseStop;
    private final WordList determiners;
    private final WordList skippedBeforeSlots;
    private final WordList joints;
    private final WordList lastJoints;
    private final WordList longJoints;
    private final Plurals plurals;

    Grammar(Lexicon lexicon) {
        this.light = lexicon.section("light");
        this.notAdverbs = lexicon.section("adverbs that are not");
        this.prepositions = lexicon.section("prepositions");
        this.gapEnds = lexicon.section("gap ends");
        this.nounPhraseStop = lexicon.section("noun phrase stop");
        this.determiners = lexicon.section("determiners");
        this.skippedBeforeSlots = lexicon.section("skipped before a slot");
        this.joints = lexicon.section("joints");
        this.lastJoints = lexicon.section("last joints");
        this.longJoints = lexicon.section("joints of several words");
        this.plurals = new Plurals(lexicon);
    }

    /** Whether a token carries nothing, so that it may stand between any two parts: "has also recently". */
    boolean isLight(Line line, int i) {
        String word = line.lower(i);
        boolean adverb = word.length() > 4 && word.endsWith("ly") && !notAdverbs.has(word);
        return line.startingAt(i) == null && (adverb || word.equals("\"") || light.has(word));
    }

    /** Whether a token is within the title of an agreement, which states nothing: "the Convention on the Establishment of …". */
    boolean isInsideTitle(Line line, int i) {
        Mention title = line.covering(i);
        return title != null && title.from() < i && TITLES.contains(title.kind());
    }

    boolean isPreposition(Line line, int i) {
        return line.is(i, prepositions);
    }

    boolean isSkippedBeforeSlot(Line line, int i) {
        return line.startingAt(i) == null && line.is(i, skippedBeforeSlots);
    }

    /** Whether no gap goes beyond a token. */
    boolean endsSentencePart(Line line, int i) {
        return line.is(i, ";") || line.is(i, "\u2013");
    }

    /** Whether no short gap goes beyond a token. */
    boolean endsClause(Line line, int i) {
        return line.is(i, gapEnds);
    }

    /** Whether a comma stands here that is followed by an item of a list, and not by its "and". */
    boolean isCommaOfList(Line line, int i) {
        return line.is(i, ",") && !line.is(i + 1, lastJoints);
    }

    /** Whether a list goes on with others who have no name: ", and many others". */
    boolean othersFollow(Line line, int at) {
        int joint = line.is(at, ",") ? at + 1 : at;
        return line.is(joint, lastJoints) && line.startingAt(joint + 1) == null;
    }

    /** The token after ",", "and", "/", "-" or ", and" when one stands here, or -1. */
    int afterJoint(Line line, int at) {
        int possessive = line.is(at, "'s") ? at + 1 : at;
        boolean comma = line.is(possessive, ",");
        int i = comma ? possessive + 1 : possessive;
        if (line.is(i, joints)) {
            return i + 1 < line.size() ? i + 1 : -1;
        }
        int afterLongJoint = line.longest(longJoints, i);
        if (afterLongJoint > 0) {
            return afterLongJoint;
        }
        return comma && i < line.size() ? i : -1;
    }

    /** Where the noun phrase ends that starts here; here when none does. */
    int endOfNounPhrase(Line line, int from) {
        int i = from;
        while (i < line.size() && i < from + LONGEST_NOUN_PHRASE && continuesNounPhrase(line, i, from)) {
            Mention mention = line.startingAt(i);
            i = mention == null ? i + 1 : mention.to();
        }
        while (i > from && (line.is(i - 1, "of") || line.is(i - 1, "-") || line.is(i - 1, determiners))) {
            i--;
        }
        return i;
    }

    /** Where the counted things end that are named from here; here when none are. */
    int endOfPlural(Line line, int from) {
        return plurals.end(line, from);
    }

    private boolean continuesNounPhrase(Line line, int i, int from) {
        boolean inner = i > from && (line.is(i, "of") || line.is(i, "-") || line.is(i, "'s") || line.is(i, "/"));
        boolean wordOrNumber = line.isWord(i) || line.token(i).isNumber();
        Mention mention = line.startingAt(i);
        // "WHO" is no "who"
        boolean name = mention != null && mention.filled() == Slot.Filled.MATCHED;
        if (!inner && (!wordOrNumber || !name && line.is(i, nounPhraseStop))) {
            return false;
        }
        return mention == null
                || mention.kind() != MentionKind.DATE
                        && mention.kind() != MentionKind.PERIOD
                        && (mention.kind() != MentionKind.MONEY || i == from);
    }

    /** The first token of a noun phrase that is no determiner. */
    int afterDeterminers(Line line, int from, int to) {
        int i = from;
        while (i < to - 1 && line.is(i, determiners)) {
            i++;
        }
        return i;
    }

    /** Where the clause ends that starts here. */
    int endOfClause(Line line, int from) {
        int i = from;
        while (i < line.size() && i < from + LONGEST_CLAUSE && !closesClause(line, i)) {
            i++;
        }
        return i;
    }

    private boolean closesClause(Line line, int i) {
        String word = line.lower(i);
        boolean mark = word.length() == 1 && CLAUSE_MARKS.contains(word);
        return mark || word.equals(",") && !listGoesOn(line, i);
    }

    /** Whether a comma stands between items of a list: another comma or an "and" follows soon. */
    private boolean listGoesOn(Line line, int comma) {
        for (int i = comma + 1; i < line.size() && i < comma + ITEM_OF_LIST; i++) {
            if (line.is(i, ",") || line.is(i, "and")) {
                return true;
            }
            if (line.is(i, nounPhraseStop)) {
                return false;
            }
        }
        return false;
    }
}
