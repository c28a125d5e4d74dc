package org.entente.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a claim, and how.
 *
 * @param speaker who holds the claim, or null for the author of the document
 * @param reportedBy who reports it where the speaker is not the author: null for the author, else a second speaker in between
 * @param reporterStance how the reporter stands to it; null exactly when the speaker is the author
 * @param directQuote whether the claim's words stand in quotation marks
 */
public record Voice(
        Value.@Nullable Entity speaker,
        Value.@Nullable Entity reportedBy,
        @Nullable Stance reporterStance,
        Modality modality,
        Polarity polarity,
        boolean directQuote) {

    public static final Voice AUTHOR = new Voice(null, null, null, Modality.STATED, Polarity.POSITIVE, false);

    public Voice {
        if ((speaker == null) != (reporterStance == null)) {
            throw new IllegalArgumentException(
                    "a claim has a reporter's stance exactly when its speaker is not the author");
        }
    }
}
