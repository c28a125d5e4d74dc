package org.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code ontology/checks}: a query whose rows are faults, and beside it a piece of Turtle with such a fault. */
class TermChecksTest {

    private static final Path FOLDER = Path.of("ontology", "checks");
    private static final Graph ONTOLOGY = termsAndShapes();

    static List<Path> checks() {
        return FilesOf.folder(FOLDER, ".rq");
    }

    @Test
    void thereAreChecks() {
        assertThat(checks()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theOntologyHasNoSuchFault(Path check) {
        assertThat(faults(check, ONTOLOGY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theCheckFindsTheFaultBesideIt(Path check) {
        Graph fault = GraphFactory.createDefaultGraph();
        RDFParser.source(FilesOf.beside(check, ".ttl")).parse(fault);
        assertThat(faults(check, new Union(ONTOLOGY, fault))).isNotEmpty();
    }

    private static List<String> faults(Path check, Graph graph) {
        try (QueryExec query = QueryExec.graph(graph).query(FilesOf.text(check)).build()) {
            return query.select().stream().map(Object::toString).toList();
        }
    }

    private static Graph termsAndShapes() {
        Ontology ontology = Ontology.load();
        return new Union(ontology.terms(), ontology.shapes());
    }
}
