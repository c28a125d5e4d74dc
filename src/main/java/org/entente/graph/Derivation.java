package org.entente.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.vocabulary.Ontology;

/**
 * What follows from the graph of one source by the rules in {@code rules/}: superclasses, and links to dyads.
 *
 * <p>A rule is a CONSTRUCT query. Its default graph is the source's with what the rules before it derived, and it may look into
 * the graphs of the ontology and of the states; its relative IRIs stand under our base.
 */
public final class Derivation {

    /** In the order in which they are applied. */
    private static final List<String> RULES =
            List.of("superclasses.rq", "dyads.rq", "claims-about-dyads.rq", "dyad-labels.rq");

    private final Iris iris;
    private final Ontology ontology;
    private final List<Query> rules;

    public Derivation(Iris iris, Ontology ontology) {
        this.iris = iris;
        this.ontology = ontology;
        this.rules = RULES.stream()
                .map(rule -> QueryFactory.create(Resource.text("rules/" + rule), iris.base()))
                .toList();
    }

    /**
     * Derives from a source's graph as it is stored.
     *
     * @param states the graph of the states, for their names
     */
    public Graph derive(Graph source, Graph states) {
        Graph derived = GraphMemFactory.createDefaultGraphSameTerm();
        DatasetGraph dataset = DatasetGraphFactory.createGeneral(new Union(source, derived));
        dataset.addGraph(NodeFactory.createURI(iris.graph("ontology")), ontology.terms());
        dataset.addGraph(NodeFactory.createURI(iris.datasetGraph("states")), states);
        for (Query rule : rules) {
            QueryExec.dataset(dataset).query(rule).construct().find().forEachRemaining(triple -> {
                if (!source.contains(triple)) {
                    derived.add(triple);
                }
            });
        }
        return derived;
    }
}
