package org.entente.extraction.explain;

import java.util.List;
import java.util.Map;
import org.entente.claim.Claim;
import org.entente.claim.Span;
import org.entente.extraction.rule.FactLine;
import org.entente.extraction.rule.Filler;

/**
 * A claim, and how it came about.
 *
 * @param rule the rule that matched
 * @param match the words that it matched; the claim's own span may have more, which completed it
 * @param fillers what filled each slot
 * @param voice the words that decided who speaks and how; empty for what the author plainly states
 */
public record ExplainedClaim(
        Claim claim, FactLine rule, Span match, Map<String, List<Filler>> fillers, List<Hint> voice) {

    /**
     * Words that decided something of the voice.
     *
     * @param decides speaker, stance, modality or polarity
     * @param list where such words are listed
     */
    public record Hint(String decides, String list, Span words) {}

    /** The lines that filled a slot. */
    public List<Filler> filledBy(String slot) {
        return fillers.getOrDefault(slot, List.of());
    }
}
