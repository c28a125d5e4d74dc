package org.entente.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * What the comparison of two things of different sources came to.
 *
 * @param one the key of the thing whose key comes first in the alphabet
 * @param other that of the other
 * @param rule what agrees
 * @param weight findings of more weight are merged first
 * @param evidence the values that agree, or why it is doubtful
 */
public record Finding(String one, String other, Status status, String rule, int weight, List<String> evidence) {

    /** Whether two things are one. */
    public enum Status {
        MERGED,
        DOUBTFUL,
        SPLIT
    }

    public Finding {
        evidence = List.copyOf(evidence);
    }

    public Pair pair() {
        return new Pair(one, other);
    }

    Finding doubtful(String why) {
        List<String> reasons = new ArrayList<>(evidence);
        reasons.add(why);
        return new Finding(one, other, Status.DOUBTFUL, rule, weight, reasons);
    }
}
