package org.entente.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts of outcomes.
 *
 * @param levels of each marked fact, the one that it reaches
 */
record Tally(List<Level> levels, int extras, int trapped) {

    static Tally of(List<Comparison.Outcome> outcomes) {
        List<Level> levels = new ArrayList<>();
        int extras = 0;
        int trapped = 0;
        for (Comparison.Outcome outcome : outcomes) {
            switch (outcome) {
                case Comparison.Wanted wanted -> levels.add(wanted.level());
                case Comparison.Extra extra -> {
                    extras++;
                    trapped += extra.trapped() ? 1 : 0;
                }
            }
        }
        return new Tally(levels, extras, trapped);
    }

    /** How many facts are marked. */
    int gold() {
        return levels.size();
    }

    private long reached(Level wanted) {
        return levels.stream().filter(level -> level.compareTo(wanted) >= 0).count();
    }

    /** Of all that was found, the share that reaches a level. */
    double precision(Level level) {
        return share(reached(level), reached(Level.FOUND) + extras);
    }

    /** Of all that was marked, the share that reaches a level. */
    double recall(Level level) {
        return share(reached(level), gold());
    }

    double f1(Level level) {
        double sum = precision(level) + recall(level);
        return sum == 0 ? 0 : 2 * precision(level) * recall(level) / sum;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
