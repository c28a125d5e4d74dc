package org.entente.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.claim.EntityKind;

/** Compares each thing with those of other sources that it may be: of persons, those who share two words of a name. */
final class Comparison {

    private final Map<Pair, Finding> findings =
            new TreeMap<>(Comparator.comparing(Pair::one).thenComparing(Pair::other));
    private final Set<Pair> compared = new HashSet<>();

    private Comparison() {}

    /** By pair, in the order of keys. */
    static Collection<Finding> of(Collection<Candidate> candidates) {
        Comparison comparison = new Comparison();
        Map<String, List<Candidate>> blocks = new HashMap<>();
        candidates.forEach(candidate -> blocks(candidate)
                .forEach(block -> blocks.computeIfAbsent(block, unused -> new ArrayList<>(2))
                        .add(candidate)));
        blocks.values().forEach(comparison::compare);
        return comparison.findings.values();
    }

    private static Set<String> blocks(Candidate candidate) {
        Set<String> blocks = new HashSet<>();
        if (candidate.kind() == EntityKind.PERSON) {
            candidate.read().forEach(name -> blocks.addAll(name.pairs()));
        } else {
            blocks.add(String.join(" ", candidate.parties));
        }
        return blocks;
    }

    private void compare(List<Candidate> block) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                compare(block.get(i), block.get(j));
            }
        }
    }

    private void compare(Candidate a, Candidate b) {
        boolean worth = !a.source().equals(b.source()) && a.kind() == b.kind();
        if (worth && compared.add(Pair.of(a.key(), b.key()))) {
            Rules.compare(a, b).ifPresent(finding -> findings.put(finding.pair(), finding));
        }
    }
}
