package org.entente.graph;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.claim.Slot;
import org.entente.claim.Value;

/**
 * A party of a claim that no words name and a rule supplied. Until a person has looked at it, its claim is not asserted.
 *
 * @param slot the name of the slot
 */
public record DefaultedParty(Claim claim, String slot, Slot value) {

    static List<DefaultedParty> of(Claim claim) {
        return claim.slots().entrySet().stream()
                .flatMap(slot -> slot.getValue().stream()
                        .filter(DefaultedParty::isParty)
                        .map(value -> new DefaultedParty(claim, slot.getKey(), value)))
                .toList();
    }

    /** Which slot was filled with what, and by which rule. */
    public String reason() {
        String rule = value.reason();
        return "%s %s: named by no words, but supplied%s"
                .formatted(slot, value.value().text(), rule == null ? "" : " (" + rule + ")");
    }

    private static boolean isParty(Slot slot) {
        return slot.filled() == Slot.Filled.DEFAULT
                && slot.value() instanceof Value.Entity entity
                && entity.kind() != EntityKind.CONCEPT;
    }
}
