package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.GraphView;
import org.entente.graph.Iris;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Questions about sources that disagree, and about loads, over a few made-up records that disagree in every way: what ships disagrees in
 * few. The records are {@code ledgers/records.trig}, the answers {@code ledgers/NAME.csv}.
 */
class LedgersTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/entente/query/ledgers");
    private static final Path ANSWERS = Path.of("target", "ledgers");

    private static DatasetGraph all = DatasetGraphFactory.empty();

    @BeforeAll
    static void load() throws IOException {
        DatasetGraph named = DatasetGraphFactory.create();
        RDFParser.source(FOLDER.resolve("records.trig")).parse(named);
        named.addGraph(
                NodeFactory.createURI(Iris.ENTENTE.graph("ontology")),
                Ontology.load().terms());
        all = new DatasetGraphMapLink(GraphView.createUnionGraph(named));
        named.listGraphNodes().forEachRemaining(name -> all.addGraph(name, named.getGraph(name)));
        Files.createDirectories(ANSWERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources-on-aid",
                "sources-on-the-start-of-relations",
                "trade-by-both-reporters",
                "what-became-known-between-two-days",
                "what-is-not-known"
            })
    void hasItsExpectedAnswer(String name) throws IOException {
        QueryFile question = QueryFiles.shipped().find(name).orElseThrow();
        Map<String, String> parameters = name.equals("sources-on-aid")
                ? Map.of("donor", "JPN", "recipient", "PER")
                : Map.of("first", "JPN", "second", "PER");
        String answer = CsvAnswer.to(question, parameters, all);
        Files.writeString(ANSWERS.resolve(name + ".csv"), answer);
        assertThat(answer.lines()).containsExactlyElementsOf(Files.readAllLines(FOLDER.resolve(name + ".csv")));
    }
}
