package org.entente.evidence;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.vocabulary.Claimed;
import org.entente.vocabulary.Ent;

/**
 * What one document claims, beside what the official record has of the same things: small, in memory, and the only thing that rules of
 * comparing see. What the document does not assert stands in it like what it does, under the {@code ent:} terms.
 */
final class Case {

    static final String NS = "https://w3id.org/entente/case#";
    static final Node CLAIMED = term("claimed");
    static final Node OFFICIAL = term("official");

    private final Graph facts = GraphMemFactory.createDefaultGraphSameTerm();
    private final DatasetGraph dataset = DatasetGraphFactory.createGeneral(facts);

    Case(Graph claimed, Graph official) {
        dataset.addGraph(CLAIMED, asserted(claimed));
        dataset.addGraph(OFFICIAL, official);
    }

    static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    /** Adds what a rule finds to the facts that later rules see. */
    void add(Rule rule) {
        rule.apply(dataset).find().forEachRemaining(facts::add);
    }

    Graph ask(Rule rule) {
        return rule.apply(dataset);
    }

    List<Node> facts(Node thing, String property) {
        return objects(facts, thing, term(property));
    }

    List<Node> official(Node thing, Node property) {
        return objects(dataset.getGraph(OFFICIAL), thing, property);
    }

    /** The claims that brought a thing into the graph. */
    List<Node> claimsOf(Node thing) {
        List<Node> claims = new ArrayList<>();
        dataset.getGraph(CLAIMED)
                .find(ANY, Ent.DESCRIBES, thing)
                .forEachRemaining(triple -> claims.add(triple.getSubject()));
        return claims;
    }

    static List<Node> objects(Graph graph, Node thing, Node property) {
        List<Node> objects = new ArrayList<>();
        graph.find(thing, property, ANY).forEachRemaining(triple -> objects.add(triple.getObject()));
        return objects;
    }

    private static Graph asserted(Graph claimed) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        claimed.find()
                .forEachRemaining(triple -> graph.add(Triple.create(
                        triple.getSubject(),
                        Claimed.asserted(triple.getPredicate()),
                        Claimed.asserted(triple.getObject()))));
        return graph;
    }
}
