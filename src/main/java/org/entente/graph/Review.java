package org.entente.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision on what a reader found in some words of a document.
 *
 * @param document the document's id
 * @param claimKey of the claims that the reading gave
 * @param by the name of who decided
 * @param at to the second
 * @param because in that person's words, or null
 * @param claim type and values as they were shown, for the day on which the claim is no longer found
 * @param words of the document
 */
public record Review(
        String document,
        String claimKey,
        Verdict verdict,
        String by,
        Instant at,
        @Nullable String because,
        String claim,
        String words) {

    public Review {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }
}
