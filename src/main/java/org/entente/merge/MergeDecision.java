package org.entente.merge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What speaks for it: who decided, and why, where that is known. */
    List<String> evidence() {
        String words = Stream.of(by, because).filter(Objects::nonNull).collect(Collectors.joining(": "));
        return words.isEmpty() ? List.of() : List.of(words);
    }
}
