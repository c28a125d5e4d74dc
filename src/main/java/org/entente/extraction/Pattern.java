package org.entente.extraction;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule looks for: a small language of words, word classes, typed slots and gaps over the tokens of a sentence. */
sealed interface Pattern {

    /** One of some words: {@code in/on/at}. */
    record Word(Set<String> words) implements Pattern {}

    /** A phrase of a class: {@code @give}. */
    record OfClass(String name, Phrases phrases) implements Pattern {}

    /**
     * A slot and what may fill it: {@code <donor:State|Body>}, {@code <participants:Person+>}.
     *
     * @param types names of mention kinds in camel case, {@code NP}, {@code Clause}, or {@code @class}
     * @param classes the phrases of those types that are classes
     * @param attribute what the mention must say besides, or null: {@code <agreement:Agreement{named}>}
     * @param list whether it takes several, joined by commas and "and"
     */
    record Fill(
            String slot,
            Set<String> types,
            List<Phrases> classes,
            @Nullable String attribute,
            boolean list) implements Pattern {}

    record Sequence(List<Pattern> parts) implements Pattern {}

    record Choice(List<Pattern> options) implements Pattern {}

    record Maybe(Pattern part) implements Pattern {}

    /** Any tokens of the clause, up to a number: {@code ..} few, {@code ...} many. */
    record Gap(int most) implements Pattern {}

    /** The start of the sentence: {@code ^}. */
    record Start() implements Pattern {}

    /** A place where a subject may stand, with no preposition before it: {@code &}. */
    record Subject() implements Pattern {}

    /** Holds where the part does not match: {@code !(shop)}. */
    record Not(Pattern part) implements Pattern {}
}
