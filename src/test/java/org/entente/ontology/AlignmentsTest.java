package org.entente.ontology;

import static org.apache.jena.graph.Node.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the alignments to the vocabularies that Jena knows term by term; SEM, ELI, Data Cube, PROV and DQV it does not know. */
class AlignmentsTest {

    private static final Set<String> KNOWN_TERMS = Stream.of(
                    DCAT.class, DCTerms.class, FOAF.class, OA.class, ORG.class, RDF.class, SchemaDO.class)
            .flatMap(vocabulary -> Arrays.stream(vocabulary.getFields()))
            .filter(field -> Resource.class.isAssignableFrom(field.getType()))
            .map(AlignmentsTest::iri)
            .collect(Collectors.toSet());

    private static final Set<String> KNOWN_NAMESPACES =
            Set.of(DCAT.NS, DCTerms.NS, FOAF.NS, OA.NS, ORG.NS, RDF.getURI(), SchemaDO.NS);

    static List<String> termsOfVocabulariesThatJenaKnows() {
        Graph alignments = GraphFactory.createDefaultGraph();
        RDFParser.source(Path.of("ontology", "alignments.ttl")).parse(alignments);
        return Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
                .flatMap(under -> alignments.stream(ANY, under.asNode(), ANY))
                .map(Triple::getObject)
                .filter(term -> KNOWN_NAMESPACES.contains(namespace(term)))
                .map(Node::getURI)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("termsOfVocabulariesThatJenaKnows")
    void theTermThatOursStandsUnderExists(String term) {
        assertThat(KNOWN_TERMS).contains(term);
    }

    private static String namespace(Node term) {
        return term.getURI().replaceFirst("[^#/]+$", "");
    }

    private static String iri(Field field) {
        try {
            return ((Resource) field.get(null)).getURI();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
