package org.entente.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
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

    /** Everything in a store as N-Quads, sorted: two stores are the same exactly when their lines are. */
    public static List<String> sortedQuads(Store store) {
        String quads = Txn.calculateRead(
                store.dataset(),
                () -> RDFWriter.source(store.dataset()).lang(Lang.NQUADS).asString());
        return quads.lines().sorted().toList();
    }
}
