package org.entente.extraction.explain;

import java.util.List;
import java.util.Map;
import org.entente.claim.Slot;
import org.entente.claim.Span;
import org.entente.extraction.rule.FactLine;

/**
 * A match of a rule that gave no claim.
 *
 * @param type the fact type that it would have been
 * @param match the words that the rule matched
 * @param slots what it had filled
 * @param why in words
 */
public record Dropped(String type, FactLine rule, Span match, Map<String, List<Slot>> slots, String why) {}
