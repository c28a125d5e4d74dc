package org.entente.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.claim.Slot;
import org.entente.claim.Value;

/**
 * A party of a claim that no words name and a rule supplied. It is for a person to look at, and never in the graph.
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

    /** The claim with only what its words say of the parties. */
    static Claim without(Claim claim) {
        Map<String, List<Slot>> slots = new LinkedHashMap<>();
        claim.slots()
                .forEach((name, values) -> slots.put(
                        name, values.stream().filter(value -> !isParty(value)).toList()));
        return new Claim(claim.type(), slots, claim.span(), claim.voice(), claim.rule());
    }

    private static boolean isParty(Slot slot) {
        return slot.filled() == Slot.Filled.DEFAULT
                && slot.value() instanceof Value.Entity entity
                && entity.kind() != EntityKind.CONCEPT;
    }
}
