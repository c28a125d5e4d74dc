package org.entente.vocabulary;

import static org.apache.jena.graph.Node.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    static List<Field> termsInJava() {
        return Arrays.stream(Ent.class.getDeclaredFields())
                .filter(field -> field.getType() == Node.class)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("termsInJava")
    void everyTermThatJavaNamesIsDeclared(Field field) throws IllegalAccessException {
        assertThat(ONTOLOGY.terms().contains((Node) field.get(null), RDF.type.asNode(), ANY))
                .isTrue();
    }

    @Test
    void aTermHasATwinOfTheSameName() {
        assertThat(ONTOLOGY.terms().contains(Claimed.of(Ent.term("AidFlow")), RDF.type.asNode(), ANY))
                .isTrue();
    }
}
