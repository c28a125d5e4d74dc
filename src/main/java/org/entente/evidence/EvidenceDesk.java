package org.entente.evidence;

import static org.apache.jena.graph.Node.ANY;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.vocabulary.Ent;

/**
 * Holds documents against the official record of a store, and writes what comes of it: a graph a document, which goes with it.
 *
 * <p>A document is compared again where it, the rules, or something official that it names has changed; what that costs follows from what
 * changed.
 */
public final class EvidenceDesk {

    private static final Node RULES_DIGEST = Ent.term("rulesDigest");

    private final Store store;
    private final Iris iris;
    private final Rules rules = Rules.shipped();

    public EvidenceDesk(Store store, Iris iris) {
        this.store = store;
        this.iris = iris;
    }

    /**
     * Compares again what is not compared as things stand now.
     *
     * @param changed official graphs that were written, or the graphs of their revisions, or that are gone
     * @return the ids of the documents that were compared
     */
    public Set<String> rebuild(Collection<String> changed) {
        DatasetGraph stored = store.dataset();
        Set<String> documents = Txn.calculateRead(stored, () -> {
            Set<String> stale = notCompared().collect(Collectors.toCollection(TreeSet::new));
            changed.forEach(graph -> affected(rules.affected().apply(stored, "_changed", NodeFactory.createURI(graph)))
                    .forEach(stale::add));
            if (!changed.isEmpty()) {
                affected(rules.dangling().apply(stored)).forEach(stale::add);
            }
            return stale;
        });
        if (!documents.isEmpty()) {
            store.replace(evidence(documents));
        }
        return documents;
    }

    private Map<String, Graph> evidence(Set<String> documents) {
        Map<String, Graph> graphs = new HashMap<>();
        Txn.executeRead(store.dataset(), () -> {
            Titles titles = new Titles(rules.titles().apply(store.dataset()));
            documents.forEach(document -> graphs.put(evidenceGraph(document), evidence(document, titles)));
        });
        return graphs;
    }

    Graph evidence(String document, Titles titles) {
        DatasetGraph stored = store.dataset();
        Node name = NodeFactory.createURI(iris.documentGraph(document));
        Graph claimed = GraphMemFactory.createDefaultGraphSameTerm();
        Stream.of(name, NodeFactory.createURI(iris.derived(name.getURI())))
                .forEach(graph -> stored.getGraph(graph).find().forEachRemaining(claimed::add));
        Graph official = GraphMemFactory.createDefaultGraphSameTerm();
        rules.gather()
                .forEach(rule -> rule.apply(stored, "_document", name).find().forEachRemaining(official::add));
        Case compared = new Case(claimed, official);
        Graph evidence = DiscrepancyGraph.of(Diagnosis.of(compared, rules), compared, titles, iris);
        evidence.add(
                NodeFactory.createURI(evidenceGraph(document)),
                RULES_DIGEST,
                NodeFactory.createLiteralString(rules.digest()));
        return evidence;
    }

    /** Documents that were written since they were compared, or were compared by other rules. */
    private Stream<String> notCompared() {
        Node digest = NodeFactory.createLiteralString(rules.digest());
        DatasetGraph stored = store.dataset();
        return stored.stream(ANY, ANY, RDF.type.asNode(), Ent.term("Document"))
                .map(quad -> id(quad.getSubject()))
                .filter(document -> {
                    Node graph = NodeFactory.createURI(evidenceGraph(document));
                    return !stored.contains(graph, graph, RULES_DIGEST, digest);
                });
    }

    private String evidenceGraph(String document) {
        return iris.evidence(iris.documentGraph(document));
    }

    private Stream<String> affected(Graph found) {
        return found.stream().map(triple -> id(triple.getSubject()));
    }

    private String id(Node document) {
        return document.getURI().substring(iris.document("").getURI().length());
    }
}
