package org.entente.review;

import java.util.List;
import org.entente.graph.Review;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in some words, as a person sees it who decides on it.
 *
 * @param document the document's id
 * @param asserted whether the document's graph asserts it now
 * @param values what it says: {@code donor United States}
 * @param before the text just before the words
 * @param after the text just after them
 * @param reasons why somebody should look at it; often none
 * @param review the decision on it, or null
 */
public record Reading(
        String key,
        String document,
        Status status,
        String type,
        boolean asserted,
        List<String> values,
        String before,
        String words,
        String after,
        List<String> reasons,
        @Nullable Review review) {

    /** Where a reading stands with the people who check it. */
    public enum Status {
        WAITING,
        ACCEPTED,
        REJECTED,
        /** Nobody has to look at it, and nobody has decided on it. */
        UNREVIEWED,
        /** There was a decision on it, and the document does not have it any more. */
        NOT_FOUND
    }

    /** What somebody decided on, and what the document does not have any more: as it was shown then. */
    static Reading notFound(Review review) {
        int colon = review.claim().indexOf(": ");
        return new Reading(
                review.claimKey(),
                review.document(),
                Status.NOT_FOUND,
                review.claim().substring(0, colon),
                false,
                List.of(review.claim().substring(colon + 2).split("; ")),
                "",
                review.words(),
                "",
                List.of(),
                review);
    }

    Reading with(List<String> otherValues, List<String> otherReasons) {
        return new Reading(
                key, document, status, type, asserted, otherValues, before, words, after, otherReasons, review);
    }

    /** Type and values on one line. */
    public String summary() {
        return type + ": " + String.join("; ", values);
    }
}
