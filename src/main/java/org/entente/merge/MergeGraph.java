package org.entente.merge;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.entente.claim.EntityKind;
import org.entente.graph.Iris;
import org.entente.knowledge.Name;
import org.entente.knowledge.Slug;
import org.entente.knowledge.TakenNames;
import org.entente.vocabulary.Ent;

/** Merges as triples: the hub of each group, and what speaks for each pair. */
final class MergeGraph {

    private final Described described;
    private final Iris iris;
    private final Map<String, Candidate> candidates;
    private final TakenNames taken = new TakenNames();
    private final Set<String> hubs = new HashSet<>();

    private MergeGraph(Iris iris, Map<String, Candidate> candidates) {
        this.described = new Described(iris);
        this.iris = iris;
        this.candidates = candidates;
    }

    /** @param foundBefore when a pair was first found with its status, by the key of the pair and the status */
    static Graph of(
            Groups groups,
            Map<String, Candidate> candidates,
            Map<String, Instant> foundBefore,
            Instant now,
            Iris iris) {
        MergeGraph written = new MergeGraph(iris, candidates);
        groups.merged().forEach(written::hub);
        groups.findings().forEach(finding -> written.finding(finding, foundBefore, now));
        return written.described.graph();
    }

    static String remembered(String pairKey, Node status) {
        return pairKey + " " + status.getURI();
    }

    private void hub(Set<String> group) {
        Candidate first = Objects.requireNonNull(candidates.get(group.iterator().next()));
        String name = group.stream()
                .map(candidates::get)
                .flatMap(candidate -> candidate.names.stream())
                .map(written -> said(first.kind(), written))
                .max(Comparator.comparingInt((String said) -> said.split(" ", -1).length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(first.key());
        String hub = free(first.kind().folder() + "/" + Slug.of(name));
        described
                .thing(hub)
                .type(first.kind() == EntityKind.PERSON ? Ent.PERSON : Ent.AGREEMENT)
                .words(RDFS.label.asNode(), name);
        group.forEach(key -> described.thing(key).link(OWL2.sameAs.asNode(), iris.thing(hub)));
    }

    /** "LANDAU, Christopher" as texts write it: "Christopher Landau". */
    private String said(EntityKind kind, String written) {
        Collection<Name> names = taken.of(kind, written);
        return names.isEmpty() ? written : names.iterator().next().text();
    }

    private String free(String path) {
        String candidate = path;
        for (int number = 2; candidates.containsKey(candidate) || !hubs.add(candidate); number++) {
            candidate = path + "-" + number;
        }
        return candidate;
    }

    private void finding(Finding finding, Map<String, Instant> foundBefore, Instant now) {
        String key = finding.pair().key();
        Node status = MergeDecisions.concept(finding.status());
        described
                .thing("merge/" + key)
                .type(Ent.term("Merge"))
                .pair(finding.pair())
                .link(Ent.term("mergeStatus"), status)
                .words(Ent.term("mergeRule"), finding.rule())
                .at(Ent.term("foundAt"), foundBefore.getOrDefault(remembered(key, status), now));
        finding.evidence().forEach(words -> described.words(Ent.term("mergeEvidence"), words));
    }
}
