package org.entente.claim;

import org.jspecify.annotations.Nullable;

/**
 * One value of a slot, and how it came there.
 *
 * @param span the words that it was read from, or null when no words of this claim say it
 * @param filled how it came there
 * @param reason for {@link Filled#DEFAULT} the rule of the default, for {@link Filled#COREFERENCE} what the words refer to;
 *     null for {@link Filled#MATCHED}
 */
public record Slot(
        Value value,
        @Nullable Span span,
        Filled filled,
        @Nullable String reason) {

    /** How a slot was filled. */
    public enum Filled {
        /** Read from words inside the claim. */
        MATCHED,
        /** Read from words elsewhere that the claim's words refer to. */
        COREFERENCE,
        /** Supplied by a rule. A party that was only defaulted is for review. */
        DEFAULT
    }

    public static Slot matched(Value value, Span span) {
        return new Slot(value, span, Filled.MATCHED, null);
    }
}
