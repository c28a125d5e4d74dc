package org.entente.extraction;

import java.util.List;
import org.entente.claim.Claim;

/**
 * What came of reading a text.
 *
 * @param notes what a person should be told of the reading, a line each
 * @param whole whether nothing failed, so that the same text need not be read again
 */
public record ReadText(List<Claim> claims, List<String> notes, boolean whole) {

    public ReadText {
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
    }
}
