package org.entente.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names that somebody may have meant. */
final class NearNames {

    private static final int MOST = 3;

    private NearNames() {}

    /** The few names that differ least from the one that was asked for, if they have anything in common with it. */
    static List<String> of(String asked, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(asked, name) <= Math.max(3, asked.length() / 2) || name.contains(asked))
                .sorted(Comparator.comparingInt((String name) -> distance(asked, name))
                        .thenComparing(name -> name))
                .limit(MOST)
                .toList();
    }

    /** Levenshtein's: how many letters must be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
