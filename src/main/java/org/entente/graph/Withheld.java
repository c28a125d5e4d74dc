package org.entente.graph;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.NodeValue;
import org.entente.vocabulary.Ent;

/** What a store must not pass on: graphs whose datasets say so, what follows from them, and what merges say of their things. */
public final class Withheld {

    private static final Node MAY_BE_PASSED_ON = Ent.term("mayBePassedOn");
    private static final Node MERGE_OF = Ent.term("mergeOf");
    private static final Node NO = NodeValue.FALSE.asNode();

    private final Set<String> graphs = new TreeSet<>();
    private final Set<Node> mergeGraphs;
    private final Set<Node> things = new HashSet<>();

    private Withheld(Iris iris) {
        this.mergeGraphs =
                Set.of(NodeFactory.createURI(iris.mergesGraph()), NodeFactory.createURI(iris.mergeDecisionsGraph()));
    }

    /** Looks for it, within a transaction. */
    public static Withheld in(DatasetGraph dataset, Iris iris) {
        Withheld withheld = new Withheld(iris);
        Set<String> sources = new HashSet<>();
        dataset.find(Node.ANY, Node.ANY, MAY_BE_PASSED_ON, NO)
                .forEachRemaining(quad -> sources.add(quad.getGraph().getURI()));
        dataset.listGraphNodes().forEachRemaining(graph -> {
            String name = graph.getURI();
            if (sources.stream()
                    .anyMatch(source -> name.equals(source) || name.startsWith(iris.derived(source) + "/"))) {
                withheld.graphs.add(name);
            }
        });
        withheld.mergeGraphs.forEach(graph -> dataset.find(graph, Node.ANY, MERGE_OF, Node.ANY)
                .forEachRemaining(quad -> {
                    if (sources.stream().anyMatch(source -> isDescribed(dataset, source, quad.getObject()))) {
                        withheld.things.add(quad.getObject());
                        withheld.things.add(quad.getSubject());
                    }
                }));
        return withheld;
    }

    private static boolean isDescribed(DatasetGraph dataset, String graph, Node thing) {
        return dataset.contains(NodeFactory.createURI(graph), thing, Node.ANY, Node.ANY);
    }

    /** The IRIs of the graphs that are withheld as a whole. */
    public Set<String> graphs() {
        return Set.copyOf(graphs);
    }

    public boolean holds(Quad quad) {
        return graphs.contains(quad.getGraph().getURI())
                || (mergeGraphs.contains(quad.getGraph())
                        && (things.contains(quad.getSubject()) || things.contains(quad.getObject())));
    }
}
