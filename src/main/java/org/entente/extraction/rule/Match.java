package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import org.entente.extraction.mention.Mention;

/**
 * Where a pattern matched.
 *
 * @param from the first token of the match
 * @param to the token after the last
 */
record Match(int from, int to, List<Filled> filled) {

    /**
     * One filled slot: a stretch of tokens and what it says.
     *
     * @param each whether each of the mentions makes a fact of its own
     */
    record Filled(String slot, int from, int to, List<Mention> mentions, boolean each) {

        private List<Filled> alternatives() {
            if (!each) {
                return List.of(this);
            }
            return mentions.stream()
                    .flatMap(mention -> mention.values().stream().map(mention::withValue))
                    .map(mention -> new Filled(slot, from, to, List.of(mention), false))
                    .toList();
        }
    }

    /** The facts that the match states: as many as the lists have items that stand each for a fact. */
    List<Match> each() {
        List<List<Filled>> facts = List.of(List.of());
        for (Filled next : filled) {
            List<List<Filled>> longer = new ArrayList<>();
            for (List<Filled> fact : facts) {
                for (Filled alternative : next.alternatives()) {
                    List<Filled> more = new ArrayList<>(fact);
                    more.add(alternative);
                    longer.add(more);
                }
            }
            facts = longer;
        }
        return facts.stream().map(fact -> new Match(from, to, fact)).toList();
    }
}
