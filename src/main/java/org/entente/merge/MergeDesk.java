package org.entente.merge;

import static org.apache.jena.graph.Node.ANY;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.merge.Finding.Status;
import org.entente.vocabulary.Ent;
import org.jspecify.annotations.Nullable;

/** Finds which things of a store are one, and takes what people decide on them. */
public final class MergeDesk {

    private final Store store;
    private final Iris iris;
    private final Clock clock;

    public MergeDesk(Store store, Iris iris, Clock clock) {
        this.store = store;
        this.iris = iris;
        this.clock = clock;
    }

    /** Compares all persons and agreements of the datasets anew, and writes what came of it. */
    public List<Finding> rebuild() {
        return write(MergeDecisions.in(store, iris), Map.of());
    }

    /** The graph of merges as {@link #rebuild} would write it. */
    public Map<String, Graph> rebuilt() {
        Map<String, Candidate> candidates = Candidates.in(store, iris);
        return Map.of(iris.mergesGraph(), graph(groups(candidates, MergeDecisions.in(store, iris)), candidates));
    }

    /** What each comparison comes to now, without writing it. */
    public List<Finding> findings() {
        Map<String, Candidate> candidates = Candidates.in(store, iris);
        return groups(candidates, MergeDecisions.in(store, iris)).findings();
    }

    /** The keys among these that no dataset has a person or an agreement for; nothing is decided where there is any. */
    public List<String> decide(String one, String other, Status status, @Nullable String by, @Nullable String because) {
        List<String> unknown = unknown(one, other);
        if (unknown.isEmpty()) {
            Pair pair = Pair.of(key(one), key(other));
            decided(MergeDecisions.in(store, iris).with(new MergeDecision(pair, status, by, because, clock.instant())));
        }
        return unknown;
    }

    /** Takes a decision back; false where there is none on these two. */
    public boolean reset(String one, String other) {
        MergeDecisions decisions = MergeDecisions.in(store, iris);
        Pair pair = Pair.of(key(one), key(other));
        if (decisions.on(pair).isEmpty()) {
            return false;
        }
        decided(decisions.without(pair));
        return true;
    }

    private void decided(MergeDecisions decisions) {
        write(decisions, Map.of(iris.mergeDecisionsGraph(), decisions.toGraph(iris)));
    }

    private List<Finding> write(MergeDecisions decisions, Map<String, Graph> more) {
        Map<String, Candidate> candidates = Candidates.in(store, iris);
        Groups groups = groups(candidates, decisions);
        Map<String, Graph> graphs = new HashMap<>(more);
        graphs.put(iris.mergesGraph(), graph(groups, candidates));
        store.replace(graphs);
        return groups.findings();
    }

    private Graph graph(Groups groups, Map<String, Candidate> candidates) {
        return MergeGraph.of(groups, candidates, foundBefore(), clock.instant(), iris);
    }

    private static Groups groups(Map<String, Candidate> candidates, MergeDecisions decisions) {
        return Groups.of(candidates, Comparison.of(candidates.values()), decisions);
    }

    /** When each pair was first found to be what it is: a load that finds it again changes nothing. */
    private Map<String, Instant> foundBefore() {
        Map<String, Instant> found = new HashMap<>();
        store.read(iris.mergesGraph())
                .ifPresent(graph -> graph.find(ANY, Ent.term("foundAt"), ANY).forEachRemaining(triple -> {
                    String merge = triple.getSubject().getURI();
                    Node status = graph.find(triple.getSubject(), Ent.term("mergeStatus"), ANY)
                            .next()
                            .getObject();
                    found.put(
                            MergeGraph.remembered(merge.substring(merge.lastIndexOf('/') + 1), status),
                            Instant.parse(triple.getObject().getLiteralLexicalForm()));
                }));
        return found;
    }

    private List<String> unknown(String one, String other) {
        Map<String, Candidate> candidates = Candidates.in(store, iris);
        return Stream.of(one, other)
                .filter(thing -> !candidates.containsKey(key(thing)))
                .toList();
    }

    /** A thing may be given by its key or by its IRI. */
    private String key(String thing) {
        return Optional.of(iris.thing("").getURI())
                .filter(thing::startsWith)
                .map(base -> thing.substring(base.length()))
                .orElse(thing);
    }
}
