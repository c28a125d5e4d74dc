package org.entente.query;

import static org.apache.jena.graph.Node.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.system.Txn;
import org.entente.SharedFiles;
import org.entente.ShippedStore;
import org.entente.dataset.SourceSample;
import org.entente.dataset.SourceSample.Mapped;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What questions answer with their defaults once missions, agreements and sanctions lists stand beside what ships: {@code
 * queries/official/NAME.csv}. Another program counted the answers over, from the files of the publishers.
 */
class OfficialAnswersTest {

    private static final Path EXPECTED = Path.of("queries/official");

    /** Of each part the records that its files have, those that are passed over, and those that cannot be read. */
    private static final Map<String, List<Long>> COUNTS = Map.of(
            "embassies/embassies", List.of(9_852L, 1L, 0L),
            "treaties-ggo/agreements", List.of(4_532L, 0L, 0L),
            "treaties-ggo/parties", List.of(98_320L, 2L, 0L),
            "ofac-sdn/entries", List.of(15_413L, 0L, 0L),
            "ofac-sdn/aliases", List.of(21_180L, 0L, 0L),
            "ofac-sdn/addresses", List.of(24_818L, 3_202L, 0L),
            "ofac-sdn/comments", List.of(28L, 0L, 0L),
            "ofac-sdn/changes", List.of(8_052L, 0L, 0L),
            "un-sc-consolidated/individuals", List.of(730L, 0L, 0L),
            "un-sc-consolidated/entities", List.of(273L, 0L, 0L));

    private static final Map<String, List<Long>> COUNTED = new TreeMap<>();

    /** In plain memory: a store on disk takes minutes for a million triples that are gone at the end. */
    private static final DatasetGraph NAMED = DatasetGraphFactory.create();

    private static DatasetGraph all = NAMED;

    @BeforeAll
    static void load() throws IOException {
        Path data = SharedFiles.required("data");
        try (ShippedStore shipped = ShippedStore.open()) {
            DatasetGraph stored = shipped.store().dataset();
            Txn.executeRead(stored, () -> stored.find(ANY, ANY, ANY, ANY).forEachRemaining(NAMED::add));
        }
        for (SourceSample part : SourceSample.in(Path.of("data/sources"))) {
            if (COUNTS.containsKey(part.source() + "/" + part.part())) {
                load(new SourceSample(part.folder(), part.part(), data.resolve(part.source())));
            }
        }
        all = new DatasetGraphMapLink(GraphView.createUnionGraph(NAMED));
        NAMED.listGraphNodes().forEachRemaining(name -> all.addGraph(name, NAMED.getGraph(name)));
    }

    private static void load(SourceSample part) throws IOException {
        String name = part.source() + "/" + part.part();
        Mapped mapped = part.map();
        assertThat(mapped.outcome().names()).as("unresolved names of %s", name).isEmpty();
        assertThat(mapped.outcome().signals()).as(name).isEmpty();
        COUNTED.put(
                name,
                List.of(
                        mapped.outcome().records(),
                        mapped.outcome().skipped(),
                        mapped.outcome().rejected()));

        Graph graph = mapped.graph();
        Node iri = NodeFactory.createURI(SourceSample.BASE + "graph/dataset/" + name);
        RDFParser.source(part.folder().resolve("description.ttl"))
                .base(SourceSample.BASE)
                .parse(graph);
        graph.add(iri, Ent.EVIDENCE_LEVEL, Concept.of("official"));
        NAMED.addGraph(iri, graph);
    }

    @Test
    void theCountsAreThoseOfTheFiles() {
        assertThat(COUNTED).containsExactlyInAnyOrderEntriesOf(COUNTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreements-in-force",
                "changes-of-sanctions-lists",
                "designations",
                "missions-in-a-state",
                "missions-of-a-state"
            })
    void hasItsExpectedAnswer(String name) throws IOException {
        QueryFile question = QueryFiles.shipped().find(name).orElseThrow();
        String answer = CsvAnswer.to(question, Map.of(), all);
        assertThat(answer.lines()).containsExactlyElementsOf(Files.readAllLines(EXPECTED.resolve(name + ".csv")));
    }
}
