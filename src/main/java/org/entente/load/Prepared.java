package org.entente.load;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.entente.graph.Iris;
import org.entente.graph.LoadRun;

/**
 * A source that was read and found good, ready to be stored.
 *
 * @param graph without the run
 * @param claims how many were read
 */
record Prepared(
        String id,
        Graph graph,
        LoadRun run,
        int claims,
        List<String> rejected,
        List<String> forReview,
        List<String> notes) {

    /** Triples, which nobody has to read. */
    static Prepared triples(String id, Graph graph, LoadRun run) {
        return new Prepared(id, graph, run, 0, List.of(), List.of(), List.of());
    }

    Prepared withGraph(Graph other) {
        return new Prepared(id, other, run, claims, rejected, forReview, notes);
    }

    /** The source's graph with the run that made it. */
    Graph withRun(LoadRun written, Iris iris) {
        Graph whole = GraphMemFactory.createDefaultGraphSameTerm();
        GraphUtil.addInto(whole, graph);
        written.writeTo(whole, iris);
        return whole;
    }
}
