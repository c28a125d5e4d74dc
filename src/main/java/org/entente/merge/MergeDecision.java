package org.entente.merge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.entente.merge.Finding.Status;
import org.jspecify.annotations.Nullable;

/**
 * A person's word that two things are one, or are two.
 *
 * @param status merged or split
 * @param by who decided, or null
 * @param because why, or null
 * @param at to the second
 */
public record MergeDecision(
        Pair pair,
        Status status,
        @Nullable String by,
        @Nullable String because,
        Instant at) {

    public MergeDecision {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }
}
