package org.entente.evidence;

import static org.apache.jena.graph.Node.ANY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.entente.graph.Corroboration;
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
    private final Corroboration corroboration;

    public EvidenceDesk(Store store, Iris iris) {
        this.store = store;
        this.iris = iris;
        this.corroboration = new Corroboration(iris);
    }

    /**
     * Compares again what is not compared as things stand now, and writes it.
     *
     * @param changed official graphs that were written, or the graphs of their revisions, or that are gone
     */
    public void rebuild(Collection<String> changed) {
        store.replace(rebuilt(changed));
    }

    /** The graphs that comparing again would write, by their names. */
    public Map<String, Graph> rebuilt(Collection<String> changed) {
        return Txn.calculateRead(store.dataset(), () -> {
            Map<String, Graph> graphs = new TreeMap<>();
            Set<String> stale = stale(changed);
            if (!stale.isEmpty()) {
                Titles titles = new Titles(rules.titles().apply(store.dataset()));
                withWitnesses(stale).forEach((document, witnesses) -> {
                    Graph evidence = evidence(document, titles);
                    GraphUtil.addInto(evidence, witnesses);
                    graphs.put(evidenceGraph(document), evidence);
                    graphs.put(iris.corroborated(iris.documentGraph(document)), corroborated(document, evidence));
                });
            }
            return graphs;
        });
    }

    /** Documents with who else holds their claims. What bears out a claim is borne out by it, so that those others are compared again as well. */
    private Map<String, Graph> withWitnesses(Set<String> documents) {
        Map<String, Graph> witnesses = new TreeMap<>();
        documents.forEach(document -> witnesses.put(document, corroboration.bySpeakers(store.dataset(), document)));
        List<String> others = witnesses.values().stream()
                .flatMap(graph -> graph.stream())
                .flatMap(triple -> store.dataset().stream(ANY, triple.getObject(), Ent.IN_DOCUMENT, ANY))
                .map(quad -> id(quad.getObject()))
                .filter(other -> !documents.contains(other))
                .distinct()
                .toList();
        others.forEach(other -> witnesses.put(other, corroboration.bySpeakers(store.dataset(), other)));
        return witnesses;
    }

    /** What the evidence bears out, as a graph of its own. */
    private Graph corroborated(String document, Graph evidence) {
        DatasetGraph seen = DatasetGraphFactory.createGeneral();
        sources(document).forEach(graph -> seen.addGraph(graph, store.dataset().getGraph(graph)));
        seen.addGraph(NodeFactory.createURI(evidenceGraph(document)), evidence);
        return corroboration.corroborated(seen, document);
    }

    /** What a document says, and what follows from that alone. */
    private List<Node> sources(String document) {
        String name = iris.documentGraph(document);
        return List.of(NodeFactory.createURI(name), NodeFactory.createURI(iris.derived(name)));
    }

    private Set<String> stale(Collection<String> changed) {
        DatasetGraph stored = store.dataset();
        Set<String> stale = notCompared().collect(Collectors.toCollection(TreeSet::new));
        changed.stream()
                .flatMap(this::withDerived)
                .map(graph -> rules.affected().apply(stored, "_changed", NodeFactory.createURI(graph)))
                .flatMap(this::documents)
                .forEach(stale::add);
        if (!changed.isEmpty()) {
            documents(rules.dangling().apply(stored)).forEach(stale::add);
        }
        return stale;
    }

    Graph evidence(String document, Titles titles) {
        DatasetGraph stored = store.dataset();
        List<Node> sources = sources(document);
        Graph claimed = GraphMemFactory.createDefaultGraphSameTerm();
        sources.forEach(graph -> stored.getGraph(graph).find().forEachRemaining(claimed::add));
        Graph official = GraphMemFactory.createDefaultGraphSameTerm();
        rules.gather()
                .forEach(rule -> rule.apply(stored, "_document", sources.getFirst())
                        .find()
                        .forEachRemaining(official::add));
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

    /** The dyads of a graph may stand in what is derived from it. */
    private Stream<String> withDerived(String graph) {
        return Stream.of(graph, iris.derived(graph));
    }

    private String evidenceGraph(String document) {
        return iris.evidence(iris.documentGraph(document));
    }

    private Stream<String> documents(Graph found) {
        return found.stream().map(triple -> id(triple.getSubject()));
    }

    private String id(Node document) {
        return document.getURI().substring(iris.document("").getURI().length());
    }
}
