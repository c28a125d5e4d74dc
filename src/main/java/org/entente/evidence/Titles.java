package org.entente.evidence;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Which sources official things come from, and what these are called. */
record Titles(Graph titles) {

    /** What the source of an official thing is called. */
    Optional<String> of(Case compared, Node official) {
        return sources(compared, official).stream()
                .flatMap(source -> Case.objects(titles, source, DCTerms.title.asNode()).stream())
                .findFirst()
                .map(Node::getLiteralLexicalForm);
    }

    /** The sources that an official thing names, or else the datasets that it, or what it was added up from, is in. */
    List<Node> sources(Case compared, Node official) {
        List<Node> named = compared.official(official, DCTerms.source.asNode());
        if (!named.isEmpty()) {
            return named;
        }
        List<Node> graphs = compared.official(official, Case.term("graph"));
        return (graphs.isEmpty() ? compared.facts(official, "graph") : graphs)
                .stream()
                        .flatMap(graph -> Case.objects(titles, graph, Case.term("dataset")).stream())
                        .toList();
    }
}
