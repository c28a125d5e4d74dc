package org.entente.graph;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.util.FmtUtils;
import org.apache.jena.system.Txn;

/** Graphs as tests write and read them. */
public final class Graphs {

    private Graphs() {}

    public static Graph turtle(String turtle) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.fromString("PREFIX : <https://example.org/>\n" + turtle, Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    /** Everything in a store, one quad a line, sorted: two stores are the same exactly when their lines are. */
    public static List<String> sortedQuads(Store store) {
        return Txn.calculateRead(
                store.dataset(),
                () -> Iter.asStream(store.dataset().find())
                        .map(quad -> String.join(
                                " ",
                                FmtUtils.stringForNode(quad.getSubject()),
                                FmtUtils.stringForNode(quad.getPredicate()),
                                FmtUtils.stringForNode(quad.getObject()),
                                FmtUtils.stringForNode(quad.getGraph())))
                        .sorted()
                        .toList());
    }
}
