package org.entente.vocabulary;

import static org.apache.jena.graph.Node.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {

    private static final Path FOLDER = Path.of("ontology");
    private static final Ontology ONTOLOGY = Ontology.load();

    @Test
    void everyFileOfTheFolderIsRead() throws IOException {
        assertThat(turtleFilesOf("shapes")).containsExactlyInAnyOrderElementsOf(Ontology.SHAPE_FILES);
        assertThat(turtleFilesOf("", "terms", "concepts")).containsExactlyInAnyOrderElementsOf(Ontology.TERM_FILES);
    }

    static List<Field> termsThatJavaNames() {
        return Arrays.stream(Ent.class.getDeclaredFields())
                .filter(field -> field.getType() == Node.class)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("termsThatJavaNames")
    void everyTermThatJavaNamesIsDeclared(Field term) throws IllegalAccessException {
        assertThat(isDeclared((Node) term.get(null))).isTrue();
    }

    @Test
    void aTermHasATwinOfTheSameNameForWhatIsNotAsserted() {
        assertThat(isDeclared(Claimed.of(Ent.term("AidFlow")))).isTrue();
    }

    @Test
    void onlyTermsOfOursHaveATwin() {
        assertThat(Claimed.of(RDF.type.asNode())).isEqualTo(RDF.type.asNode());
        assertThat(Claimed.of(Concept.of("stated"))).isEqualTo(Concept.of("stated"));
    }

    @Test
    void aConceptIsKnownByItsSlug() {
        assertThat(ONTOLOGY.isConcept("cumulative-given-as-annual")).isTrue();
        assertThat(ONTOLOGY.isConcept("fuel-theft")).isFalse();
    }

    @Test
    void aPropertyThatTakesConceptsNamesTheirScheme() {
        assertThat(ONTOLOGY.rangeScheme(Ent.term("stage"))).contains(Concept.of("Stage"));
        assertThat(ONTOLOGY.rangeScheme(Ent.term("donor"))).isEmpty();
    }

    private static boolean isDeclared(Node term) {
        return ONTOLOGY.terms().contains(term, RDF.type.asNode(), ANY);
    }

    private static List<String> turtleFilesOf(String... folders) throws IOException {
        Stream<Path> files = Stream.empty();
        for (String folder : folders) {
            try (Stream<Path> listed = Files.list(FOLDER.resolve(folder))) {
                files = Stream.concat(files, listed.toList().stream());
            }
        }
        return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                .filter(file -> file.endsWith(".ttl"))
                .toList();
    }
}
