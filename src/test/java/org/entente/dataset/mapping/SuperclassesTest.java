package org.entente.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.entente.graph.stream.Term;
import org.entente.vocabulary.Ent;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.Test;

/** Superclasses against the ontology; {@code -Dsuperclasses.update} writes down what it has now. */
class SuperclassesTest {

    private static final Path FILE =
            Path.of("src/main/resources/org/entente/dataset/mapping").resolve(Superclasses.FILE);

    private final Graph ontology = Ontology.written();

    @Test
    void areThoseOfTheOntology() throws IOException {
        List<String> lines = ontology.stream(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
                .filter(triple ->
                        triple.getSubject().isURI() && triple.getObject().isURI())
                .map(triple ->
                        triple.getSubject().getURI() + " " + triple.getObject().getURI())
                .sorted()
                .toList();
        if (System.getProperty("superclasses.update") != null) {
            Files.write(FILE, lines);
        }

        assertThat(lines).isNotEmpty();
        assertThat(Files.readAllLines(FILE)).isEqualTo(lines);
    }

    @Test
    void ofSuperclassesAreSuperclassesToo() {
        Superclasses superclasses = Superclasses.ofOntology();

        assertThat(superclasses.of(Term.of(Ent.term("Treaty")))).contains(Term.of(Ent.term("Agreement")));
        assertThat(superclasses.of(Term.iri("https://example.org/Nothing"))).isEmpty();
    }
}
