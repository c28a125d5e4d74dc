package org.entente.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.merge.Finding.Status;

/**
 * Things that are one, put together pair by pair: what people decided first, then by the weight of what agrees. A pair that would
 * put together two things of one source, or two that are known to be two, stays doubtful.
 */
final class Groups {

    private static final int DECIDED = 100;

    private final Map<String, Candidate> candidates;
    private final MergeDecisions decisions;
    private final Map<String, Set<String>> groupOf = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Groups(Map<String, Candidate> candidates, MergeDecisions decisions) {
        this.candidates = candidates;
        this.decisions = decisions;
        candidates.keySet().forEach(key -> groupOf.put(key, new TreeSet<>(Set.of(key))));
    }

    static Groups of(Map<String, Candidate> candidates, Collection<Finding> found, MergeDecisions decisions) {
        Groups groups = new Groups(candidates, decisions);
        groups.decided();
        Map<String, Integer> rivals = rivals(found, candidates);
        found.stream()
                .filter(finding -> decisions.on(finding.pair()).isEmpty())
                .sorted(Comparator.comparingInt(Finding::weight).reversed())
                .forEach(finding -> groups.take(finding, rivals));
        return groups;
    }

    /** What each comparison came to in the end. */
    List<Finding> findings() {
        return findings;
    }

    /** Groups of more than one, by the first key of each. */
    Collection<Set<String>> merged() {
        Map<String, Set<String>> merged = new TreeMap<>();
        groupOf.values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> merged.put(group.iterator().next(), group));
        return merged.values();
    }

    private void decided() {
        for (MergeDecision decision : decisions.all()) {
            Pair pair = decision.pair();
            boolean here = candidates.containsKey(pair.one()) && candidates.containsKey(pair.other());
            if (here) {
                if (decision.status() == Status.MERGED) {
                    join(pair);
                }
                findings.add(new Finding(
                        pair.one(), pair.other(), decision.status(), "decision", DECIDED, decision.evidence()));
            }
        }
    }

    private void take(Finding finding, Map<String, Integer> rivals) {
        if (finding.status() != Status.MERGED) {
            if (!group(finding.one()).contains(finding.other())) {
                findings.add(finding);
            }
            return;
        }
        boolean several =
                List.of(rival(finding, finding.one(), candidates), rival(finding, finding.other(), candidates)).stream()
                        .anyMatch(rival -> rivals.getOrDefault(rival, 0) > 1);
        if (several) {
            findings.add(finding.doubtful("more than one of the same source fits as well"));
            return;
        }
        Optional<String> obstacle = obstacle(finding.pair());
        if (obstacle.isPresent()) {
            findings.add(finding.doubtful(obstacle.get()));
        } else {
            join(finding.pair());
            findings.add(finding);
        }
    }

    /** Why the groups of two things cannot be one. */
    private Optional<String> obstacle(Pair pair) {
        Set<String> ones = group(pair.one());
        Set<String> others = group(pair.other());
        if (ones.contains(pair.other())) {
            return Optional.empty();
        }
        for (String one : ones) {
            for (String other : others) {
                Candidate a = candidate(one, candidates);
                Candidate b = candidate(other, candidates);
                if (a.source().equals(b.source())) {
                    return Optional.of("%s tells %s from %s".formatted(a.source(), one, other));
                }
                boolean split = decisions
                        .on(Pair.of(one, other))
                        .filter(decision -> decision.status() == Status.SPLIT)
                        .isPresent();
                if (split || Rules.apart(a, b)) {
                    return Optional.of("%s and %s are two".formatted(one, other));
                }
            }
        }
        return Optional.empty();
    }

    private void join(Pair pair) {
        Set<String> all = group(pair.one());
        all.addAll(group(pair.other()));
        all.forEach(key -> groupOf.put(key, all));
    }

    private Set<String> group(String key) {
        return Objects.requireNonNull(groupOf.get(key));
    }

    private static Candidate candidate(String key, Map<String, Candidate> candidates) {
        return Objects.requireNonNull(candidates.get(key));
    }

    /** How many things of a source fit a thing of another equally well. */
    private static Map<String, Integer> rivals(Collection<Finding> found, Map<String, Candidate> candidates) {
        Map<String, Integer> rivals = new HashMap<>();
        for (Finding finding : found) {
            if (finding.status() == Status.MERGED) {
                rivals.merge(rival(finding, finding.one(), candidates), 1, Integer::sum);
                rivals.merge(rival(finding, finding.other(), candidates), 1, Integer::sum);
            }
        }
        return rivals;
    }

    private static String rival(Finding finding, String key, Map<String, Candidate> candidates) {
        String other = key.equals(finding.one()) ? finding.other() : finding.one();
        return key + " " + finding.weight() + " " + candidate(other, candidates).source();
    }
}
