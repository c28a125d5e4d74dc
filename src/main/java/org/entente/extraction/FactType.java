package org.entente.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.GraphForm;
import org.jspecify.annotations.Nullable;

/**
 * A type of fact, as its file declares it.
 *
 * @param slots in the order of the declaration, which is the order of the answer
 * @param require at least one of each set must be filled, or there is no fact
 * @param unique slots that tell two facts of the type apart; a second fact with equal ones is the same fact again
 * @param distinct slots that never hold the same thing: nobody gives aid to themselves
 * @param least how many values a slot must have at least: a meeting has two sides
 * @param unless what near a match shows that it is something else: who buys gives no aid
 * @param rules from the most specific to the least: the first to take a value keeps it
 * @param withs what else of the sentence may fill slots that the rule left open
 */
record FactType(
        String name,
        Map<String, SlotDeclaration> slots,
        List<Set<String>> require,
        Set<String> unique,
        Set<String> distinct,
        Map<String, Integer> least,
        List<Rule> unless,
        List<Rule> rules,
        List<With> withs,
        Map<String, String> defaults,
        List<Example> examples,
        List<Example> counters,
        GraphForm graph) {

    /**
     * A slot.
     *
     * @param type {@link SlotTypes#CONCEPT} where its values are words of a closed list, else {@link SlotTypes#TEXT}
     * @param key whether its value belongs to one fact only: a sum is one flow
     * @param states whether persons in it stand for their states: ministers sign for them
     * @param takes attributes of what fills it that fill other slots: of a sum its currency; attribute to slot
     */
    record SlotDeclaration(String name, String type, boolean key, boolean states, Map<String, String> takes) {}

    /**
     * A pattern and what it fills besides.
     *
     * @param id {@code AidFlow:3}
     * @param needs for each set, one of its words must stand in a sentence for the rule to have a chance there
     */
    record Rule(String id, Pattern pattern, Map<String, String> constants, List<Set<String>> needs) {}

    /** Where a {@link With} may look. */
    enum Where {
        SENTENCE,
        BEFORE,
        AFTER,
        /** Right where the rule's own match ends. */
        NEXT,
        PREVIOUS
    }

    record With(Where where, Rule rule) {}

    /**
     * A sentence and the facts that it must give, or must not.
     *
     * @param expected slot to value as text; null for a counter-example: no fact of the type at all
     */
    record Example(String place, String sentence, @Nullable Map<String, String> expected) {}
}
