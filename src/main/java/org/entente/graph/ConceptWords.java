package org.entente.graph;

import static org.apache.jena.graph.Node.ANY;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** The words that texts use for the concepts of our schemes: every label, in every language, whatever its case. */
final class ConceptWords {

    private static final List<Node> LABELS =
            List.of(SKOS.hiddenLabel.asNode(), SKOS.altLabel.asNode(), SKOS.prefLabel.asNode());

    private record SchemeAndWord(Node scheme, String word) {}

    private final Map<SchemeAndWord, Node> concepts = new HashMap<>();

    ConceptWords(Graph ontology) {
        ontology.find(ANY, SKOS.inScheme.asNode(), ANY)
                .forEachRemaining(in -> index(ontology, in.getSubject(), in.getObject()));
    }

    Optional<Node> concept(Node scheme, String word) {
        return Optional.ofNullable(concepts.get(new SchemeAndWord(scheme, folded(word))));
    }

    /** What a word means in whichever scheme has it; nothing where two concepts share it. */
    Optional<Node> concept(String word) {
        Set<Node> meant = concepts.entrySet().stream()
                .filter(entry -> entry.getKey().word().equals(folded(word)))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    private void index(Graph ontology, Node concept, Node scheme) {
        for (Node label : LABELS) {
            ontology.find(concept, label, ANY)
                    .forEachRemaining(said -> concepts.put(
                            new SchemeAndWord(scheme, folded(said.getObject().getLiteralLexicalForm())), concept));
        }
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
