package org.entente.withdrawal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.entente.query.AboutNodes;
import org.entente.vocabulary.Ent;

/**
 * What a withdrawal would do to a store.
 *
 * @param graphs that fall whole, each with the number of its triples
 * @param things that are described in them, by kind
 * @param claims in them, of which {@code asserted} are facts of their documents
 * @param removed from graphs that follow from other sources as well
 * @param added to these
 * @param resting what stays, and was found by comparing with what falls
 */
public record Impact(
        SortedMap<String, Long> graphs,
        SortedMap<String, Long> things,
        long claims,
        long asserted,
        Set<Quad> removed,
        Set<Quad> added,
        List<Resting> resting) {

    private static final AboutNodes THINGS = AboutNodes.shipped(Impact.class, "things.rq", "fallen");
    private static final AboutNodes CLAIMS = AboutNodes.shipped(Impact.class, "claims.rq", "fallen");
    private static final AboutNodes RESTING = AboutNodes.shipped(Impact.class, "resting.rq", "fallen");

    /**
     * Something that stays and points at something that falls.
     *
     * @param property by which it does
     */
    public record Resting(String thing, String property, String on) {}

    /** Reads what a plan would do, and does nothing. */
    public static Impact of(Withdrawal plan, DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            Set<Node> fallen =
                    plan.graphs().stream().map(NodeFactory::createURI).collect(Collectors.toSet());
            Binding claims = CLAIMS.ask(dataset, fallen).getFirst();
            return new Impact(
                    sizes(plan.graphs(), dataset),
                    things(dataset, fallen),
                    number(claims.get("claims")),
                    number(claims.get("asserted")),
                    difference(plan, dataset, true),
                    difference(plan, dataset, false),
                    resting(dataset, fallen));
        });
    }

    /** The merges and doubts that there would be no more. */
    public List<String> merges() {
        return removed.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(Ent.term("Merge")))
                .filter(quad -> !added.contains(quad))
                .map(quad -> quad.getSubject().getURI())
                .sorted()
                .toList();
    }

    private static SortedMap<String, Long> sizes(Collection<String> graphs, DatasetGraph dataset) {
        SortedMap<String, Long> sizes = new TreeMap<>();
        graphs.forEach(graph -> sizes.put(
                graph, (long) dataset.getGraph(NodeFactory.createURI(graph)).size()));
        return sizes;
    }

    private static SortedMap<String, Long> things(DatasetGraph dataset, Set<Node> fallen) {
        SortedMap<String, Long> things = new TreeMap<>();
        THINGS.ask(dataset, fallen).forEach(row -> things.put(row.get("class").getURI(), number(row.get("things"))));
        return things;
    }

    private static Set<Quad> difference(Withdrawal plan, DatasetGraph dataset, boolean removed) {
        Set<Quad> difference = new HashSet<>();
        plan.rewritten().forEach((iri, after) -> {
            Node name = NodeFactory.createURI(iri);
            Set<Triple> was = Iter.toSet(dataset.getGraph(name).find());
            Set<Triple> is = Iter.toSet(after.find());
            Set<Triple> more = new HashSet<>(removed ? was : is);
            more.removeAll(removed ? is : was);
            more.forEach(triple -> difference.add(Quad.create(name, triple)));
        });
        return difference;
    }

    private static List<Resting> resting(DatasetGraph dataset, Set<Node> fallen) {
        return RESTING.ask(dataset, fallen).stream()
                .filter(row -> !fallen.contains(row.get("graph")))
                .map(row -> new Resting(
                        row.get("thing").getURI(),
                        row.get("property").getURI(),
                        row.get("on").getURI()))
                .distinct()
                .toList();
    }

    private static long number(Node literal) {
        return Long.parseLong(literal.getLiteralLexicalForm());
    }
}
