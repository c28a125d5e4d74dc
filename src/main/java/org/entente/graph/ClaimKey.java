package org.entente.graph;

import java.util.StringJoiner;
import java.util.TreeMap;
import org.entente.claim.Claim;
import org.entente.claim.Slot;

/**
 * A short name of what one reading of some words says, for a person to type and for a decision to refer to. It knows nothing of where the
 * words stand, so that it survives a new load of a text that has changed elsewhere.
 */
final class ClaimKey {

    private ClaimKey() {}

    /**
     * The key of a claim.
     *
     * @param occurrence from 1: the same words may say the same thing twice in a document
     */
    static String of(String document, Claim claim, int occurrence) {
        StringJoiner said = new StringJoiner("\n");
        said.add(document).add(claim.type()).add(claim.span().quote());
        new TreeMap<>(claim.slots())
                .forEach((slot, values) ->
                        values.stream().map(Slot::value).forEach(value -> said.add(slot + "=" + value.text())));
        if (occurrence > 1) {
            said.add("again " + occurrence);
        }
        return ShortKey.of(said.toString());
    }
}
