package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.claim.GraphForm;

/**
 * A type of fact, as its file declares it.
 *
 * @param slots in the order of the declaration, which is the order of the answer
 * @param require at least one of each set must be filled, or there is no fact
 * @param unique slots that tell two facts of the type apart; a second fact with equal ones is the same fact again
 * @param apart slots that tell two facts apart when both have them, and they differ
 * @param distinct slots that never hold the same thing: nobody gives aid to themselves
 * @param least how many values a slot must have at least: a meeting has two sides
 * @param unless what near a match shows that it is something else: who buys gives no aid
 * @param rules from the most specific to the least: the first to take a value keeps it
 * @param withs what else of the sentence may fill slots that the rule left open
 * @param defaults what fills a slot when nothing else has, in the order in which they are tried
 */
public record FactType(
        String name,
        Map<String, SlotDeclaration> slots,
        List<Set<String>> require,
        Set<String> unique,
        Set<String> apart,
        Set<String> distinct,
        List<Least> least,
        List<Rule> unless,
        List<Rule> rules,
        List<With> withs,
        List<Default> defaults,
        List<Example> examples,
        List<Example> counters,
        GraphForm graph) {

    /**
     * A slot.
     *
     * @param concept whether its values are words of a closed list
     * @param key whether its value belongs to one fact only: a sum is one flow
     * @param helper whether its words only serve the constants of rules, and are no part of the answer
     * @param states whether persons in it stand for their states: ministers sign for them
     * @param takes attributes of what fills it that fill other slots: of a sum its currency; attribute to slot
     */
    record SlotDeclaration(
            String name, boolean concept, boolean key, boolean helper, boolean states, Map<String, String> takes) {}

    /** How many values a slot must have at least, unless another slot says enough; that other is the slot itself where none does. */
    record Least(String slot, int values, String enough) {}

    /**
     * A pattern and what it fills besides.
     *
     * @param id {@code AidFlow:3}
     * @param line where it stands
     * @param constants slot to value; a value may repeat a slot's words, as {@code {force}}
     * @param each whether it is laid again from the same place for every value of a key slot
     */
    record Rule(String id, FactLine line, Pattern pattern, Map<String, String> constants, boolean each) {

        Rule forEachValue() {
            return new Rule(id, line, pattern, constants, true);
        }
    }

    /** A slot and where its value comes from when nothing else fills it: {@code tense held}, {@code partner of donor}, words. */
    record Default(String slot, String source, FactLine line) {

        /** Whether it adds to the one side that a slot has the other one: {@code default parties = partner of parties}. */
        boolean isOtherSide() {
            return source.equals("partner of " + slot);
        }
    }

    /** Where a {@link With} may look. */
    enum Where {
        SENTENCE,
        BEFORE,
        AFTER,
        /** Right where the rule's own match ends. */
        NEXT,
        PREVIOUS,
        FOLLOWING
    }

    record With(Where where, Rule rule) {}

    /**
     * A sentence and the facts that it must give, or must not.
     *
     * @param place file and line
     * @param expected slot to value as text; empty for a counter-example: no fact of the type at all
     */
    public record Example(String place, String sentence, Map<String, String> expected) {}

    /** The slots whose values belong to one fact. */
    Set<String> keys() {
        return slots.values().stream()
                .filter(SlotDeclaration::key)
                .map(SlotDeclaration::name)
                .collect(Collectors.toSet());
    }

    /** All rules, those included that complete or forbid a match. */
    List<Rule> everyRule() {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(unless);
        withs.forEach(with -> all.add(with.rule()));
        return all;
    }
}
