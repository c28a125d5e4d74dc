package org.entente.extraction.mention;

import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;

/** How far an agreement reaches from its head noun: "a [gas transit] agreement [between Peru and Chile on prices]". */
final class AgreementReach {

    private static final int LONGEST_NOUN_PHRASE = 8;

    private static final int LONGEST_DESCRIPTION = 3;

    private final WordList light;
    private final WordList nounPhraseStop;
    private final WordList determiners;
    private final WordList adjectives;
    private final WordList about;
    private final WordList topicPrepositions;
    private final WordList beforeParties;
    private final WordList weekdays;
    private final WordList circumstances;
    private final NameReach names;

    AgreementReach(Lexicon lexicon, NameReach names) {
        this.light = lexicon.section("light");
        this.nounPhraseStop = lexicon.section("noun phrase stop");
        this.determiners = lexicon.section("determiners");
        this.adjectives = lexicon.section("agreement adjectives");
        this.about = lexicon.section("after agreement heads");
        this.topicPrepositions = lexicon.section("topic prepositions");
        this.beforeParties = lexicon.section("before the parties of an agreement");
        this.weekdays = lexicon.section("weekdays");
        this.circumstances = lexicon.section("no topics of agreements");
        this.names = names;
    }

    boolean followsDeterminer(Line line, int head) {
        return line.is(head - 1, determiners) || line.is(head - 1, "'s");
    }

    /**
     * Where the words start that describe a head in lower case: "a [gas transit agreement]". Words that are no known adjectives
     * belong to it only where what stands before them opens a noun phrase, for verbs look alike: "signed gas transit agreements".
     */
    int start(Line line, int head) {
        int known = startOfAdjectives(line, head);
        int from = known;
        while (from > known - LONGEST_DESCRIPTION && mayDescribe(line, from - 1)) {
            from--;
        }
        return from < known && opensNounPhrase(line, from - 1) ? startOfAdjectives(line, from) : known;
    }

    private boolean mayDescribe(Line line, int i) {
        String word = line.lower(i);
        boolean maybeVerb = word.endsWith("ed") || word.endsWith("s") || word.endsWith("ing") || word.endsWith("ly");
        return line.isWord(i)
                && !line.is(i - 1, "-")
                && line.covering(i) == null
                && !line.capitalised(i)
                && !maybeVerb
                && !line.is(i, light)
                && !line.is(i, determiners)
                && !line.is(i, nounPhraseStop);
    }

    private boolean opensNounPhrase(Line line, int i) {
        Mention before = line.covering(i);
        boolean adjectiveOrNumber =
                before != null && (before.kind() == MentionKind.DEMONYM || before.kind() == MentionKind.NUMBER);
        return adjectiveOrNumber
                || line.is(i, determiners)
                || line.is(i, "'s")
                || line.is(i - 1, "-")
                || line.is(i, adjectives);
    }

    private int startOfAdjectives(Line line, int head) {
        int from = head;
        int before = startOfAdjective(line, from);
        while (before < from) {
            from = before;
            before = startOfAdjective(line, from);
        }
        while (from < head && NameReach.isHyphen(line, from)) {
            from++;
        }
        return from;
    }

    private int startOfAdjective(Line line, int from) {
        int before = from - 1;
        Mention mention = line.covering(before);
        if (mention != null) {
            boolean belongs = NameReach.isPartOfName(mention)
                    && (mention.kind() == MentionKind.DEMONYM || line.is(from, "-") || mention.to() == from);
            return belongs ? mention.from() : from;
        }
        return NameReach.isHyphen(line, before) || line.is(before, adjectives) ? before : from;
    }

    /** How far it reaches to the right: "of 2006", "on Migration and Protection", "between Peru and Chile on fisheries". */
    int end(Line line, int headEnd, boolean named) {
        int to = headEnd;
        int topic = afterAcronym(line, headEnd);
        while (hasTopic(line, topic)) {
            int next = named ? names.endOfCapitals(line, topic + 1) : topic + 1;
            boolean inLowerCase = next == topic + 1 && (!named || to == headEnd && line.is(topic, topicPrepositions));
            if (inLowerCase) {
                next = afterTopic(line, topic);
            }
            if (next <= topic + 1) {
                break;
            }
            to = next;
            topic = next;
        }
        return to;
    }

    /** The token after the brackets of "Memorandum of Understanding (MOU)". */
    private static int afterAcronym(Line line, int headEnd) {
        return Introductions.acronymAt(line, headEnd) == null ? headEnd : headEnd + 3;
    }

    /** "on Monday", "on 3 May", "on behalf of": when and for whom it was signed, and not what it is about. */
    private boolean isCircumstance(Line line, int i) {
        Mention mention = line.startingAt(i);
        return line.is(i, weekdays)
                || line.is(i, circumstances)
                || mention != null && mention.kind() == MentionKind.DATE;
    }

    private boolean hasTopic(Line line, int to) {
        return line.spaced(to) && line.is(to, about) && !isCircumstance(line, to + 1);
    }

    /** The end of what stands after a preposition: the parties, or a noun phrase. */
    private int afterTopic(Line line, int preposition) {
        int parties = line.is(preposition, beforeParties) ? endOfParties(line, preposition + 1) : -1;
        int end = parties > preposition + 1 ? parties : endOfNounPhrase(line, preposition + 1);
        return end > preposition + 1 ? end : preposition;
    }

    /** The end of a noun phrase that may hold an "and". */
    int endOfNounPhrase(Line line, int from) {
        int i = from;
        while (i < from + LONGEST_NOUN_PHRASE
                && (line.isWord(i) && !endsNounPhrase(line, i, from) || joinsWords(line, i) || countsNext(line, i))) {
            i++;
        }
        while (i > from && (line.is(i - 1, "and") || line.is(i - 1, determiners))) {
            i--;
        }
        return i;
    }

    /** The hyphen of "anti-corruption". */
    private static boolean joinsWords(Line line, int i) {
        return line.is(i, "-") && !line.spaced(i) && !line.spaced(i + 1);
    }

    /** The number of "the 2011 convention", "the six ports". */
    private boolean countsNext(Line line, int i) {
        return line.size() > i && line.token(i).isNumber() && line.is(i - 1, determiners) && line.isWord(i + 1);
    }

    /** The end of the states and bodies that stand here, joined by commas and "and", or here. */
    int endOfParties(Line line, int from) {
        int end = line.is(from, determiners) ? from + 1 : from;
        Mention party = line.startingAt(end);
        if (party == null || !NameReach.isPartOfName(party)) {
            return from;
        }
        end = party.to();
        Mention another = line.startingAt(afterJoint(line, end));
        while (another != null && NameReach.isPartOfName(another)) {
            party = another;
            end = another.to();
            another = line.startingAt(afterJoint(line, end));
        }
        return party.kind() == MentionKind.DEMONYM ? endOfNounPhrase(line, end) : end;
    }

    private int afterJoint(Line line, int at) {
        int i = line.is(at, ",") ? at + 1 : at;
        i = line.is(i, "and") ? i + 1 : i;
        return i > at && line.is(i, determiners) ? i + 1 : i;
    }

    private boolean endsNounPhrase(Line line, int i, int from) {
        if (names.startsTitle(line, i)) {
            return true;
        }
        return line.is(i, "and") ? line.is(i + 1, nounPhraseStop) : i > from && line.is(i, nounPhraseStop);
    }
}
