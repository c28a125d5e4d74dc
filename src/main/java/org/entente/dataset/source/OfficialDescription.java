package org.entente.dataset.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;

/** What {@code description.ttl} says of a source: its names, publisher, licence and landing page. */
public final class OfficialDescription {

    private final Graph graph;
    private final Node dataset;
    private final Node licence;
    private final Node graphName;

    private OfficialDescription(Graph graph, Node dataset, Node licence, Node graphName) {
        this.graph = graph;
        this.dataset = dataset;
        this.licence = licence;
        this.graphName = graphName;
    }

    /**
     * Reads a description.
     *
     * @param base under which its relative IRIs stand
     * @param problems takes what is wrong with it
     */
    static OfficialDescription read(String place, String turtle, String id, String base, List<String> problems) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.fromString(turtle, Lang.TURTLE)
                    .base(base)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            problems.add("%s: found no Turtle (%s); correct it there".formatted(place, e.getMessage()));
        }
        Node dataset = NodeFactory.createURI(base + "id/dataset/" + id);
        List<Node> licences = graph.stream(dataset, DCTerms.license.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .toList();
        problems.addAll(faults(graph, dataset, licences).stream()
                .map(fault -> place + ": " + fault)
                .toList());
        return new OfficialDescription(
                graph,
                dataset,
                licences.isEmpty() ? dataset : licences.getFirst(),
                NodeFactory.createURI(base + "graph/dataset/" + id));
    }

    private static List<String> faults(Graph graph, Node dataset, List<Node> licences) {
        List<String> faults = new ArrayList<>();
        if (!graph.contains(dataset, RDF.type.asNode(), Ent.DATASET)) {
            faults.add("found no description of <%s>, expected it to be an ent:Dataset; name it after its folder"
                    .formatted(dataset));
        }
        if (!graph.contains(dataset, DCTerms.title.asNode(), Node.ANY)) {
            faults.add("found no dct:title of <%s>, expected one; add it".formatted(dataset));
        }
        if (licences.size() != 1) {
            faults.add("found %d licences of <%s>, expected one dct:license with an IRI; write that of the publisher"
                    .formatted(licences.size(), dataset));
        }
        if (graph.stream()
                .anyMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank())) {
            faults.add("found a blank node, expected IRIs; give what it describes an IRI, such as <id/organization/…>");
        }
        return faults;
    }

    /** The title in a language, or in any. */
    public String title(String language) {
        return graph.stream(dataset, DCTerms.title.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .sorted((one, other) -> Boolean.compare(
                        other.getLiteralLanguage().equals(language),
                        one.getLiteralLanguage().equals(language)))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    /** The IRI of the licence. */
    public String licence() {
        return licence.getURI();
    }

    /**
     * All of it, with level and licence of one graph of the source. What the file says of the graph of the source is said of this one; of
     * a graph about which it says no other level, that it is official.
     */
    public void tell(String graphIri, Consumer<Triple> take) {
        Node named = NodeFactory.createURI(graphIri);
        graph.find()
                .mapWith(triple -> triple.getSubject().equals(graphName)
                        ? Triple.create(named, triple.getPredicate(), triple.getObject())
                        : triple)
                .forEachRemaining(take);
        take.accept(Triple.create(named, DCTerms.license.asNode(), licence));
        if (!graph.contains(graphName, Ent.EVIDENCE_LEVEL, Node.ANY)) {
            take.accept(Triple.create(named, Ent.EVIDENCE_LEVEL, Concept.of("official")));
        }
    }
}
