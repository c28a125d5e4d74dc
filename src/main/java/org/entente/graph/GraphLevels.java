package org.entente.graph;

import static org.apache.jena.graph.Node.ANY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;

/**
 * The evidence level of each graph: the one that it states of itself; for a derived graph that states none, that of the graph which it follows from; and for
 * all others the lowest. The ontology, and what is merged, are seen at every level.
 */
final class GraphLevels {

    private static final Set<String> OF_ALL_LEVELS = Set.of("ontology", "derived/merges", "merge-decisions");
    private static final String DERIVED = "derived/";

    private final Set<Node> graphs = new HashSet<>();
    private final Map<Node, EvidenceLevel> stated = new HashMap<>();
    private final String prefix = Iris.ENTENTE.graph("");

    private GraphLevels(DatasetGraph dataset) {
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        for (EvidenceLevel level : EvidenceLevel.values()) {
            // Of two levels that a graph states, the lower one holds.
            stating(dataset, level).forEach(graph -> stated.put(graph, level));
        }
    }

    /** The graphs that state a level of themselves; what one says of another's changes nothing. */
    static Set<Node> stating(DatasetGraph dataset, EvidenceLevel level) {
        Set<Node> graphs = new HashSet<>();
        dataset.find(ANY, ANY, Ent.EVIDENCE_LEVEL, Concept.of(level.word())).forEachRemaining(quad -> {
            if (quad.getGraph().equals(quad.getSubject())) {
                graphs.add(quad.getGraph());
            }
        });
        return graphs;
    }

    /** The levels of a dataset's graphs, as they are in the transaction that it is in. */
    static GraphLevels in(DatasetGraph dataset) {
        return new GraphLevels(dataset);
    }

    /** The graphs that are seen at a level. */
    Set<Node> seenAt(EvidenceLevel level) {
        return graphs.stream().filter(graph -> level.sees(of(graph))).collect(Collectors.toSet());
    }

    private EvidenceLevel of(Node graph) {
        EvidenceLevel own = stated.get(graph);
        if (own != null) {
            return own;
        }
        String path = graph.getURI().startsWith(prefix) ? graph.getURI().substring(prefix.length()) : "";
        if (OF_ALL_LEVELS.contains(path)) {
            return EvidenceLevel.OFFICIAL;
        }
        return source(path).map(this::of).orElse(EvidenceLevel.CLAIMED);
    }

    /** The graph that {@code derived/dataset/ID/PART/revisions} follows from: {@code dataset/ID/PART}, or else {@code dataset/ID}. */
    private Optional<Node> source(String path) {
        if (!path.startsWith(DERIVED)) {
            return Optional.empty();
        }
        for (String rest = path.substring(DERIVED.length()); ; rest = rest.substring(0, rest.lastIndexOf('/'))) {
            Node source = NodeFactory.createURI(prefix + rest);
            if (graphs.contains(source)) {
                return Optional.of(source);
            }
            if (!rest.contains("/")) {
                return Optional.empty();
            }
        }
    }
}
