package org.entente.extraction.mention;

import java.util.List;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.text.DocumentText;

/**
 * Takes back what only looks like a state: a person ("Michael Jordan", "Chad Wolf"), the Georgia of Atlanta in a sentence or a
 * document that speaks of it, a city that is called like a capital ("Lima, Ohio").
 */
final class Homonyms {

    private static final String PART_OF_THE_UNITED_STATES = "georgia";

    private final WordList givenNames;
    private final WordList statesAsGivenNames;
    private final WordList placePrepositions;
    private final List<WordList> notSurnames;
    private final WordList american;
    private final WordList caucasian;

    /** Whether the document as a whole speaks of the Georgia of Atlanta. */
    private final boolean isAmerican;

    Homonyms(Lexicon lexicon, DocumentText document) {
        this.givenNames = lexicon.section("given names");
        this.statesAsGivenNames = lexicon.section("states that are given names");
        this.placePrepositions = lexicon.section("place prepositions");
        this.notSurnames = List.of(
                lexicon.section("post heads"),
                lexicon.section("post modifiers"),
                lexicon.section("organization heads"),
                lexicon.section("agreement heads"),
                lexicon.section("declaration heads"),
                lexicon.section("geographic heads"),
                lexicon.section("government words"),
                lexicon.section("people words"),
                lexicon.section("light"),
                lexicon.section("noun phrase stop"),
                lexicon.section("months"),
                lexicon.section("weekdays"));
        this.american = lexicon.section("beside the american georgia");
        this.caucasian = lexicon.section("beside georgia");
        this.isAmerican = document.sentences().stream()
                        .mapToInt(sentence -> balance(new Line(sentence)))
                        .sum()
                > 0;
    }

    void drop(Line line) {
        for (Mention mention : line.mentions()) {
            boolean name = mention.namesState() || mention.kind() == MentionKind.PLACE;
            if (name && (isPerson(line, mention) || isAmerican(line, mention))) {
                line.remove(mention);
            }
        }
    }

    private boolean isPerson(Line line, Mention mention) {
        return mention.kind() == MentionKind.STATE
                && mention.length() == 1
                && (isSurname(line, mention.from()) || isGivenName(line, mention.from()));
    }

    private boolean isSurname(Line line, int i) {
        return line.is(i - 1, givenNames) && line.capitalised(i - 1) && line.covering(i - 1) == null;
    }

    /** "Israel Katz said": one more name, and no more than one, because "Israel Policy Forum" is none. */
    private boolean isGivenName(Line line, int i) {
        return line.is(i, statesAsGivenNames)
                && !line.isHeading()
                && !line.is(i - 1, placePrepositions)
                && isSurnameAt(line, i + 1)
                && !(line.capitalised(i + 2) && line.covering(i + 2) == null);
    }

    private boolean isSurnameAt(Line line, int i) {
        return line.capitalised(i)
                && line.isWord(i)
                && line.spaced(i)
                && line.covering(i) == null
                && line.token(i).text().chars().skip(1).anyMatch(Character::isLowerCase)
                && notSurnames.stream().noneMatch(words -> line.is(i, words));
    }

    private boolean isAmerican(Line line, Mention mention) {
        if (line.is(mention.to(), ",") && line.is(mention.to() + 1, american) && line.capitalised(mention.to() + 1)) {
            return true;
        }
        if (!line.is(mention.to() - 1, PART_OF_THE_UNITED_STATES)
                && !line.is(mention.from(), PART_OF_THE_UNITED_STATES)) {
            return false;
        }
        int balance = balance(line);
        return balance == 0 ? isAmerican : balance > 0;
    }

    /** How much more a sentence speaks of what is near Atlanta than of what is near Tbilisi. */
    private int balance(Line line) {
        int balance = 0;
        for (int i = 0; i < line.size(); i++) {
            if (line.capitalised(i)) {
                balance += line.is(i, american) ? 1 : 0;
                balance -= line.is(i, caucasian) ? 1 : 0;
            }
        }
        return balance;
    }
}
