package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a fact of a type is made of, for somebody who does not know its rules.
 *
 * @param required at least one slot of each set must be filled
 */
public record FactShape(String type, List<SlotShape> slots, List<Set<String>> required) {

    /**
     * A slot.
     *
     * @param kinds of the mentions that may fill it, as patterns write them: {@code State}; empty where words of the text do not
     * @param words whether any words of the text may fill it
     * @param closedList the words of which it must have one, where it does not take them from the text
     */
    public record SlotShape(String name, List<String> kinds, boolean words, List<String> closedList) {}

    /** The shape of a type, gathered from all of its rules. */
    public static FactShape of(FactType type) {
        SlotPieces pieces = SlotPieces.of(type);
        List<SlotShape> slots = new ArrayList<>();
        for (FactType.SlotDeclaration slot : type.slots().values()) {
            List<String> closed = pieces.closedList(slot.name());
            if (!slot.helper() && (pieces.takesWords(slot.name()) || !closed.isEmpty())) {
                slots.add(new SlotShape(
                        slot.name(),
                        pieces.kinds(slot.name()).stream().map(SlotTypes::name).toList(),
                        pieces.takesWords(slot.name()),
                        closed));
            }
        }
        return new FactShape(type.name(), slots, type.require());
    }
}
