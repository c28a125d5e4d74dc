package org.entente.evidence;

import static org.apache.jena.graph.Node.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small cases of what is claimed and what is official, each with all the diagnoses that must come of it. */
class CasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/entente/evidence/cases");
    private static final Rules RULES = Rules.shipped();

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasItsDiagnoses(Path file) {
        DatasetGraph given = RDFDataMgr.loadDatasetGraph(file.toString());
        Case compared = new Case(given.getGraph(Case.CLAIMED), given.getGraph(Case.OFFICIAL));
        List<Diagnosis> diagnoses = Diagnosis.of(compared, RULES);

        assertThat(diagnoses.stream().map(CasesTest::line).toList())
                .containsExactlyInAnyOrderElementsOf(expected(given.getDefaultGraph()));
        Working working = new Working(compared, new Titles(GraphMemFactory.empty()));
        assertThat(diagnoses)
                .allSatisfy(diagnosis -> assertThat(working.of(diagnosis))
                        .startsWith("claimed: ")
                        .doesNotContain("{", "null"));
    }

    @Test
    void everyDiagnosisHasACase() throws IOException {
        List<String> seen = new ArrayList<>();
        for (Path file : cases()) {
            Graph expected = RDFDataMgr.loadDatasetGraph(file.toString()).getDefaultGraph();
            expected.find(ANY, Case.term("diagnosis"), ANY)
                    .forEachRemaining(triple -> seen.add(triple.getObject().getLocalName()));
        }
        List<String> all = new ArrayList<>();
        Ontology.load()
                .terms()
                .find(ANY, SKOS.inScheme.asNode(), Concept.of("Diagnosis"))
                .forEachRemaining(triple -> all.add(triple.getSubject().getLocalName()));
        assertThat(seen).containsAll(all);
        assertThat(all).hasSize(13);
    }

    private static List<String> expected(Graph graph) {
        List<String> lines = new ArrayList<>();
        graph.find(ANY, Case.term("expected"), ANY).forEachRemaining(triple -> {
            Node expected = triple.getObject();
            List<Node> ratio = Case.objects(graph, expected, Case.term("ratio"));
            lines.add(line(
                    triple.getSubject(),
                    Case.objects(graph, expected, Case.term("attribute")).getFirst(),
                    Case.objects(graph, expected, Case.term("diagnosis")).getFirst(),
                    ratio.isEmpty() ? "" : ratio.getFirst().getLiteralLexicalForm()));
        });
        return lines;
    }

    private static String line(Diagnosis diagnosis) {
        Finding found = diagnosis.found();
        return line(
                found.claimed(),
                found.attribute(),
                found.diagnosis(),
                found.ratio() == null ? "" : Working.rounded(found.ratio()).toPlainString());
    }

    private static String line(Node claimed, Node attribute, Node diagnosis, String ratio) {
        String thing = claimed.getURI().replaceFirst(".*/id/", "");
        return "%s %s %s %s".formatted(thing, attribute.getLocalName(), diagnosis.getLocalName(), ratio);
    }
}
