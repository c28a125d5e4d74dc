package org.entente.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.graph.remote.RemoteUnion;

/** What things are called: in English where there is such a label, else in no language, else in any. */
public final class Labels {

    private static final List<Node> PROPERTIES =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

    private final Map<Node, String> found = new HashMap<>();

    private Labels() {}

    /** The labels of things, as they are at this moment; the graph is not asked again. */
    public static Labels in(Graph graph, Collection<Node> things) {
        Labels labels = new Labels();
        Graph near = graph instanceof RemoteUnion remote ? remote.about(things, PROPERTIES) : graph;
        for (Node thing : things) {
            label(near, thing).ifPresent(label -> labels.found.put(thing, label));
        }
        return labels;
    }

    /** The label of a thing; the last part of its IRI where it has none, or where it was not among those asked for. */
    public String of(Node thing) {
        return found.getOrDefault(thing, lastPart(thing));
    }

    /** The label of a thing, or nothing where it has none. */
    public Optional<String> named(Node thing) {
        return Optional.ofNullable(found.get(thing));
    }

    private static Optional<String> label(Graph graph, Node thing) {
        return PROPERTIES.stream()
                .flatMap(property -> graph.stream(thing, property, Node.ANY))
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .min(Comparator.comparingInt(Labels::rank).thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
    }

    private static int rank(Node label) {
        return switch (label.getLiteralLanguage()) {
            case "en" -> 0;
            case "" -> 1;
            default -> 2;
        };
    }

    private static String lastPart(Node thing) {
        if (!thing.isURI()) {
            return thing.toString();
        }
        String iri = thing.getURI();
        return Stream.of(iri.split("[/#]"))
                .filter(part -> !part.isEmpty())
                .reduce((first, last) -> last)
                .orElse(iri);
    }
}
