package org.entente.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the reader found in a document beside what a person marked there. */
final class Comparison {

    /** What came of a marked fact, or of one that nobody marked. */
    sealed interface Outcome {
        String type();
    }

    /** A marked fact, and what was found that agrees with it best. */
    record Wanted(Gold.Marked marked, Level level, @Nullable Fact fact) implements Outcome {
        @Override
        public String type() {
            return marked.type();
        }
    }

    /** A fact that nobody marked; on a trap it is not only too much. */
    record Extra(Fact fact, boolean trapped) implements Outcome {
        @Override
        public String type() {
            return fact.type();
        }
    }

    private record Pair(int marked, int fact, Level level) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::level)
            .reversed()
            .thenComparingInt(Pair::marked)
            .thenComparingInt(Pair::fact);

    private Comparison() {}

    /** Pairs each marked fact with one that was found, the best pairs first; optional ones are paired and not counted. */
    static List<Outcome> of(Gold gold, List<Fact> answer) {
        List<Fact> facts = answer.stream().filter(fact -> !fact.held()).toList();
        Map<Integer, Pair> best = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs(gold, facts)) {
            if (!best.containsKey(pair.marked) && used.add(pair.fact)) {
                best.put(pair.marked, pair);
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < gold.facts().size(); i++) {
            Gold.Marked marked = gold.facts().get(i);
            if (!marked.optional()) {
                Pair pair = best.get(i);
                outcomes.add(
                        pair == null
                                ? new Wanted(marked, Level.MISSED, null)
                                : new Wanted(marked, pair.level, facts.get(pair.fact)));
            }
        }
        for (int i = 0; i < facts.size(); i++) {
            if (!used.contains(i)) {
                outcomes.add(new Extra(facts.get(i), facts.get(i).words().overlapsAny(gold.traps())));
            }
        }
        return outcomes;
    }

    private static List<Pair> pairs(Gold gold, List<Fact> facts) {
        Likeness likeness = new Likeness(gold.names());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.facts().size(); i++) {
            for (int j = 0; j < facts.size(); j++) {
                Level level = Level.of(gold.facts().get(i), facts.get(j), likeness);
                if (level != Level.MISSED) {
                    pairs.add(new Pair(i, j, level));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        return pairs;
    }
}
