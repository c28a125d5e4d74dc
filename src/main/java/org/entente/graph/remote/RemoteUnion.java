package org.entente.graph.remote;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** All graphs of a remote store as one. */
public final class RemoteUnion extends GraphView {

    private final RemoteDataset dataset;

    RemoteUnion(RemoteDataset dataset) {
        super(dataset, Quad.unionGraph);
        this.dataset = dataset;
    }

    /** What is said of many things with some properties, at one question where one for each would take its time. */
    public Graph about(Collection<Node> things, Collection<Node> properties) {
        return dataset.about(things, properties);
    }
}
