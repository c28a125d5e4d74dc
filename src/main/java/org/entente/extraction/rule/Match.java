package org.entente.extraction.rule;

import java.util.List;
import org.entente.extraction.mention.Mention;

/**
 * Where a pattern matched.
 *
 * @param from the first token of the match
 * @param to the token after the last
 */
record Match(int from, int to, List<Filled> filled) {

    /** One filled slot: a stretch of tokens and what it says. */
    record Filled(String slot, int from, int to, List<Mention> mentions) {}
}
