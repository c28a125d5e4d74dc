package org.entente.load;

import java.util.Map;
import org.apache.jena.graph.Graph;

/**
 * A source that only needs to be written.
 *
 * @param report as it is true once the graphs are written
 * @param graphs by their names; none where the store stays as it is
 */
record Readied(SourceReport report, Map<String, Graph> graphs) {

    static Readied nothing(SourceReport report) {
        return new Readied(report, Map.of());
    }

    long triples() {
        return graphs.values().stream().mapToLong(Graph::size).sum();
    }
}
