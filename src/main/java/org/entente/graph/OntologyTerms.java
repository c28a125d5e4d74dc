package org.entente.graph;

import static org.apache.jena.graph.Node.ANY;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.vocabulary.Ent;

/** What the ontology says of properties and concepts, as the writer of claims needs it. */
final class OntologyTerms {

    private record Word(Node scheme, String text) {}

    private final Map<Node, Node> ranges;
    private final Map<Node, Node> schemes;
    private final Set<Node> objectProperties;
    private final Set<Node> concepts;
    private final Map<Word, Node> conceptsByWord = new HashMap<>();

    OntologyTerms(Graph ontology) {
        ranges = objects(ontology, RDFS.range.asNode());
        schemes = objects(ontology, Ent.term("conceptScheme"));
        objectProperties = instances(ontology, OWL2.ObjectProperty.asNode());
        concepts = instances(ontology, SKOS.Concept.asNode());
        // A preferred label wins over another's alternative one: "signed" is concept:signed before it is anything else.
        for (var label : List.of(SKOS.hiddenLabel, SKOS.altLabel)) {
            index(ontology, label.asNode());
        }
        index(ontology, SKOS.prefLabel.asNode());
        concepts.forEach(concept -> index(ontology, concept, concept.getLocalName().replace('-', ' ')));
    }

    Optional<Node> range(Node property) {
        return Optional.ofNullable(ranges.get(property));
    }

    Optional<Node> conceptScheme(Node property) {
        return Optional.ofNullable(schemes.get(property));
    }

    boolean isObjectProperty(Node property) {
        return objectProperties.contains(property);
    }

    boolean isConcept(Node node) {
        return concepts.contains(node);
    }

    /** The concept of a scheme that a word names, by any of its labels. */
    Optional<Node> concept(Node scheme, String word) {
        return Optional.ofNullable(conceptsByWord.get(new Word(scheme, folded(word))));
    }

    private void index(Graph ontology, Node labelProperty) {
        ontology.find(ANY, labelProperty, ANY)
                .forEachRemaining(label ->
                        index(ontology, label.getSubject(), label.getObject().getLiteralLexicalForm()));
    }

    private void index(Graph ontology, Node concept, String word) {
        ontology.find(concept, SKOS.inScheme.asNode(), ANY)
                .forEachRemaining(scheme -> conceptsByWord.put(new Word(scheme.getObject(), folded(word)), concept));
    }

    private static String folded(String word) {
        return word.strip().replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    private static Map<Node, Node> objects(Graph ontology, Node property) {
        return Iter.asStream(ontology.find(ANY, property, ANY))
                .collect(Collectors.toMap(Triple::getSubject, Triple::getObject, (first, second) -> first));
    }

    private static Set<Node> instances(Graph ontology, Node type) {
        return Iter.asStream(ontology.find(ANY, RDF.type.asNode(), type))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    }
}
