package org.entente.merge;

import static org.apache.jena.graph.Node.ANY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.merge.Finding.Status;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;

/** All decisions on things that may be one, as the graph {@code graph/merge-decisions} holds them: one at most on each pair. */
final class MergeDecisions {

    private static final Node MERGE_DECISION = Ent.term("MergeDecision");

    private final Map<String, MergeDecision> byKey;

    private MergeDecisions(Map<String, MergeDecision> byKey) {
        this.byKey = byKey;
    }

    static MergeDecisions none() {
        return new MergeDecisions(new TreeMap<>());
    }

    static MergeDecisions in(Store store, Iris iris) {
        MergeDecisions decisions = none();
        store.read(iris.mergeDecisionsGraph())
                .ifPresent(graph -> Iter.asStream(graph.find(ANY, RDF.type.asNode(), MERGE_DECISION))
                        .map(Triple::getSubject)
                        .map(decision -> read(graph, decision, iris))
                        .forEach(decision -> decisions.byKey.put(decision.pair().key(), decision)));
        return decisions;
    }

    /** In an order that is the same in every run. */
    Collection<MergeDecision> all() {
        return byKey.values();
    }

    Optional<MergeDecision> on(Pair pair) {
        return Optional.ofNullable(byKey.get(pair.key()));
    }

    MergeDecisions with(MergeDecision decision) {
        MergeDecisions more = new MergeDecisions(new TreeMap<>(byKey));
        more.byKey.put(decision.pair().key(), decision);
        return more;
    }

    MergeDecisions without(Pair pair) {
        MergeDecisions fewer = new MergeDecisions(new TreeMap<>(byKey));
        fewer.byKey.remove(pair.key());
        return fewer;
    }

    Graph toGraph(Iris iris) {
        Described described = new Described(iris);
        byKey.forEach((key, decision) -> described
                .thing("merge-decision/" + key)
                .type(MERGE_DECISION)
                .pair(decision.pair())
                .link(Ent.term("mergeStatus"), concept(decision.status()))
                .words(Ent.DECIDED_BY, decision.by())
                .words(Ent.BECAUSE, decision.because())
                .at(Ent.DECIDED_AT, decision.at()));
        return described.graph();
    }

    static Node concept(Status status) {
        return Concept.of(status.name().toLowerCase(Locale.ROOT));
    }

    private static MergeDecision read(Graph graph, Node decision, Iris iris) {
        List<String> two = Iter.asStream(graph.find(decision, Ent.term("mergeOf"), ANY))
                .map(triple -> triple.getObject()
                        .getURI()
                        .substring(iris.thing("").getURI().length()))
                .toList();
        String status = one(graph, decision, Ent.term("mergeStatus"))
                .map(Node::getURI)
                .orElseThrow()
                .substring(Concept.NS.length());
        return new MergeDecision(
                Pair.of(two.getFirst(), two.getLast()),
                Status.valueOf(status.toUpperCase(Locale.ROOT)),
                one(graph, decision, Ent.DECIDED_BY)
                        .map(Node::getLiteralLexicalForm)
                        .orElse(null),
                one(graph, decision, Ent.BECAUSE)
                        .map(Node::getLiteralLexicalForm)
                        .orElse(null),
                one(graph, decision, Ent.DECIDED_AT)
                        .map(Node::getLiteralLexicalForm)
                        .map(Instant::parse)
                        .orElseThrow());
    }

    private static Optional<Node> one(Graph graph, Node decision, Node property) {
        return Iter.asStream(graph.find(decision, property, ANY))
                .map(Triple::getObject)
                .findFirst();
    }
}
