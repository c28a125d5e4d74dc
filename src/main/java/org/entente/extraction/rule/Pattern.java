package org.entente.extraction.rule;

import java.util.List;
import java.util.Set;
import org.entente.extraction.mention.MentionKind;

/** What a rule looks for: a small language of words, word classes, typed slots and gaps over the tokens of a sentence. */
sealed interface Pattern {

    /** What matches the token at a place, and may have light words before it. */
    sealed interface Piece extends Pattern {}

    /** One of some words: {@code in/on/at}. */
    record Word(Set<String> words) implements Piece {}

    /** A phrase of a class: {@code @give}. */
    record OfClass(Phrases phrases) implements Piece {}

    /**
     * A slot and the mentions that may fill it: {@code <donor:State|Body>}, {@code <participants:Person+>}.
     *
     * @param classes the classes whose phrases may fill it too: {@code <indicator:@flow>}
     * @param attributes what the mention must say besides: {@code <agreement:Agreement{plural,with}>}
     */
    record Fill(String slot, Set<MentionKind> kinds, List<Phrases> classes, Set<String> attributes, Several several)
            implements Piece {}

    /** A slot that takes the noun phrase that starts here: {@code <item:NP>}. */
    record NounPhrase(String slot, Several several) implements Piece {}

    /** Whether a slot takes several, joined by commas and "and", and what they are then. */
    enum Several {
        NO,
        /** All of one fact: {@code <participants:Person+>}. */
        TOGETHER,
        /** Each of a fact of its own: {@code <member:State*>}. */
        EACH
    }

    /** A slot that takes what is counted from here, up to the first plural: {@code <indicator:Plural>}. */
    record Plural(String slot) implements Piece {}

    /** A slot that takes the rest of the clause: {@code <purpose:Clause>}. */
    record Clause(String slot) implements Piece {}

    record Sequence(List<Pattern> parts) implements Pattern {}

    record Choice(List<Pattern> options) implements Pattern {}

    record Maybe(Pattern part) implements Pattern {}

    /** Any tokens, up to a number: {@code ..} few of the clause, {@code ...} many of the sentence. */
    record Gap(int most, boolean withinClause) implements Pattern {

        static final Gap FEW = new Gap(8, true);
        static final Gap MANY = new Gap(40, false);
    }

    /** The start of the sentence: {@code ^}. */
    record Start() implements Pattern {}

    /** A place where a subject may stand, with no preposition before it: {@code &}. */
    record Subject() implements Pattern {}

    /** Holds where the part does not match: {@code !(shop)}. */
    record Not(Pattern part) implements Pattern {}
}
