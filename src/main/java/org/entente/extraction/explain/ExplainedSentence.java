package org.entente.extraction.explain;

import java.util.List;
import org.entente.claim.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, and what the reader made of it.
 *
 * @param heading whether it is a heading, which states nothing
 * @param named what it names, in its order
 * @param dropped matches that gave no claim, in the order in which they were tried
 * @param steps how often a part of a pattern was laid on a place of it: what the search cost
 */
public record ExplainedSentence(
        Span span, boolean heading, List<Named> named, List<ExplainedClaim> claims, List<Dropped> dropped, long steps) {

    /**
     * A mention.
     *
     * @param type as the patterns of fact files write it: {@code State}
     * @param values what it names
     * @param refersTo for a reference, to what
     */
    public record Named(
            String type,
            List<String> values,
            Span span,
            @Nullable String refersTo) {}
}
