package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.entente.StoreOfLevels;
import org.entente.graph.EvidenceLevel;
import org.entente.graph.UnknownLevel;
import org.entente.vocabulary.Prefixes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is seen at each evidence level, over a store with all three. */
class EvidenceLevelTest {

    private static final String BASE = "https://w3id.org/entente/";
    private static StoreOfLevels opened;

    @BeforeAll
    static void open() {
        opened = StoreOfLevels.open();
    }

    @AfterAll
    static void close() {
        opened.close();
    }

    static List<String> escapes() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/entente/levels/escapes.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void noQueryReachesWhatIsNotSeen(String query) {
        assertThat(found(query, EvidenceLevel.CLAIMED))
                .as("at the level claimed")
                .isPositive();
        assertThat(found(query, EvidenceLevel.OFFICIAL))
                .as("at the level official")
                .isZero();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/entente/levels/counts.tsv", numLinesToSkip = 1, delimiter = '\t')
    void theSameQueryCountsMoreAtEachLevel(String query, int official, int corroborated, int claimed) {
        assertThat(List.of(
                        found(query, EvidenceLevel.OFFICIAL),
                        found(query, EvidenceLevel.CORROBORATED),
                        found(query, EvidenceLevel.CLAIMED)))
                .containsExactly(official, corroborated, claimed);
    }

    @Test
    void aQuestionHasItsRowsByLevel() {
        QueryFile question = QueryFiles.shipped().find("aid-between-states").orElseThrow();
        Query query = question.bind(Map.of("donor", "JPN", "recipient", "CHL"));

        assertThat(rows(query, EvidenceLevel.OFFICIAL)).isEmpty();
        assertThat(rows(query, EvidenceLevel.CORROBORATED))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("7000000.0"));
        assertThat(rows(query, EvidenceLevel.CLAIMED)).hasSize(6);
    }

    @Test
    void aLevelSeesItsGraphsAndThoseThatFollowFromThem() {
        assertThat(graphs(EvidenceLevel.OFFICIAL))
                .contains(
                        "ontology",
                        "derived/ontology",
                        "dataset/states",
                        "dataset/us-foreign-aid",
                        "derived/dataset/states",
                        "derived/dataset/us-foreign-aid/rejects")
                .noneMatch(graph -> graph.contains("document") || graph.contains("press"));
        Set<String> corroborated = graphs(EvidenceLevel.CORROBORATED);
        corroborated.removeAll(graphs(EvidenceLevel.OFFICIAL));
        assertThat(corroborated)
                .containsExactly(
                        "derived/document/coast-courier/corroborated",
                        "derived/document/harbour-gazette/corroborated",
                        "derived/document/us-peru-briefing/corroborated");
        assertThat(graphs(EvidenceLevel.CLAIMED))
                .contains("document/us-peru-briefing", "dataset/us-peru-press-figures");
    }

    @Test
    void noGraphGivesAnotherOneALevel() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, "src/test/resources/org/entente/levels/usurper.trig"));

        Txn.executeRead(
                dataset,
                () -> assertThat(EvidenceLevel.OFFICIAL.of(dataset).listGraphNodes())
                        .toIterable()
                        .containsExactly(NodeFactory.createURI(BASE + "graph/dataset/honest")));
    }

    @Test
    void aWrongLevelIsToldTheThree() {
        assertThatThrownBy(() -> EvidenceLevel.named("offical"))
                .isInstanceOf(UnknownLevel.class)
                .hasMessage("level: found \"offical\", expected one of official, corroborated, claimed");
        assertThat(EvidenceLevel.named(null)).isEqualTo(EvidenceLevel.CLAIMED);
        assertThat(EvidenceLevel.named("Official ")).isEqualTo(EvidenceLevel.OFFICIAL);
    }

    private static Set<String> graphs(EvidenceLevel level) {
        DatasetGraph dataset = opened.store().dataset();
        return Txn.calculateRead(dataset, () -> {
            Set<String> graphs = new TreeSet<>();
            level.of(dataset)
                    .listGraphNodes()
                    .forEachRemaining(graph -> graphs.add(graph.getURI().substring((BASE + "graph/").length())));
            return graphs;
        });
    }

    private static List<String> rows(Query query, EvidenceLevel level) {
        DatasetGraph dataset = opened.store().dataset();
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec asked =
                    QueryExec.dataset(level.of(dataset)).query(query).build()) {
                return asked.select().stream().map(Object::toString).toList();
            }
        });
    }

    /** How many rows or triples a query finds; for a truth, 1 or 0. */
    private static int found(String text, EvidenceLevel level) {
        Query query = QueryFactory.parse(prefixed(), text, BASE, null);
        DatasetGraph dataset = opened.store().dataset();
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec asked =
                    QueryExec.dataset(level.of(dataset)).query(query).build()) {
                return switch (query.queryType()) {
                    case SELECT -> size(asked.select());
                    case ASK -> asked.ask() ? 1 : 0;
                    case DESCRIBE -> asked.describe().size();
                    default -> asked.construct().size();
                };
            }
        });
    }

    private static Query prefixed() {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(Prefixes.with(BASE));
        return query;
    }

    private static int size(RowSet rows) {
        return (int) rows.stream().count();
    }
}
