package org.entente.graph;

import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.claim.FoundBy;
import org.entente.claim.Slot;
import org.entente.claim.Value;

/**
 * Why a person should look at a claim: a rule supplied a party that no words name, or only the second reader found it. Until then the
 * claim is not asserted.
 *
 * @param reason in words
 */
public record Doubt(Claim claim, String reason) {

    private static final String UNCONFIRMED = "found by the second reader alone, and by no rule";

    static List<Doubt> of(Claim claim) {
        Stream<String> unconfirmed = claim.foundBy() == FoundBy.SECOND_READER ? Stream.of(UNCONFIRMED) : Stream.empty();
        Stream<String> supplied = claim.slots().entrySet().stream()
                .flatMap(slot -> slot.getValue().stream()
                        .filter(Doubt::isSuppliedParty)
                        .map(value -> supplied(slot.getKey(), value)));
        return Stream.concat(unconfirmed, supplied)
                .map(reason -> new Doubt(claim, reason))
                .toList();
    }

    /** Which slot was filled with what, and by which rule. */
    private static String supplied(String slot, Slot value) {
        String rule = value.reason();
        return "%s %s: named by no words, but supplied%s"
                .formatted(slot, value.value().text(), rule == null ? "" : " (" + rule + ")");
    }

    private static boolean isSuppliedParty(Slot slot) {
        return slot.filled() == Slot.Filled.DEFAULT
                && slot.value() instanceof Value.Entity entity
                && entity.kind() != EntityKind.CONCEPT;
    }
}
