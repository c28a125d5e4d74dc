package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.graph.StoredNames;
import org.entente.knowledge.Known;
import org.entente.knowledge.Tenure;
import org.entente.merge.Finding.Status;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three small datasets: two lists of persons and agreements in Turtle that agree here and there, and a third with namesakes. */
class MergeDeskTest {

    private static final Path FILES = Path.of("src/test/resources/org/entente/merge");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    private Store store;
    private MergeDesk desk;

    @BeforeEach
    void load() {
        store = Store.inMemory();
        Map<String, Graph> graphs = new HashMap<>();
        for (String dataset : List.of("harbour-list", "lake-list", "namesakes")) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(FILES.resolve(dataset + ".ttl"))
                    .base(Iris.ENTENTE.base())
                    .parse(graph);
            graphs.put(Iris.ENTENTE.datasetGraph(dataset), graph);
        }
        store.replace(graphs);
        desk = new MergeDesk(store, Iris.ENTENTE, CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void namesAndContextDecideAndWhatTheyDoNotDecideIsDoubtful() {
        assertThat(desk.rebuild())
                .extracting(finding -> "%s %s %s %s"
                        .formatted(
                                finding.status().name().toLowerCase(Locale.ROOT),
                                finding.one(),
                                finding.other(),
                                finding.rule()))
                .containsExactlyInAnyOrder(
                        "merged person/harbour-list/vela-rosa person/lake-list/rosa-vela name, state and years",
                        "merged person/harbour-list/berg-noa person/lake-list/noa-berg name, state and years",
                        "merged person/harbour-list/okoro-ada person/lake-list/ada-okoro name and date of birth",
                        "doubtful person/harbour-list/ito-ken person/lake-list/ken-ito name and state",
                        "doubtful person/harbour-list/silva-ana person/namesakes/ana-silva-1 name, state and years",
                        "doubtful person/harbour-list/silva-ana person/namesakes/ana-silva-2 name, state and years",
                        "merged agreement/harbour-list/lake-charter agreement/lake-list/charter parties and day of signature");
    }

    @Test
    void whatIsMergedStandsUnderOneHubAndMeetsTheShapes() {
        desk.rebuild();
        Graph merges = store.read(Iris.ENTENTE.mergesGraph()).orElseThrow();

        assertThat(ShaclValidator.get()
                        .validate(Shapes.parse(Ontology.load().shapes()), merges)
                        .getEntries())
                .isEmpty();
        Known known = known("person/rosa-vela");
        assertThat(known.name()).isEqualTo("Rosa Vela");
        assertThat(known.tenures())
                .extracting(Tenure::post)
                .containsExactlyInAnyOrder("Minister of Harbours", "Minister");
        assertThat(StoredNames.in(store, Iris.ENTENTE, List.of(StoredNames.DATASETS)))
                .extracting(Known::key)
                .doesNotContain("person/harbour-list/vela-rosa", "person/lake-list/rosa-vela")
                .contains("person/harbour-list/ito-ken", "person/lake-list/ken-ito");
    }

    @Test
    void comparingAgainChangesNothing() {
        desk.rebuild();
        Graph first = store.read(Iris.ENTENTE.mergesGraph()).orElseThrow();
        new MergeDesk(store, Iris.ENTENTE, Clock.offset(CLOCK, Duration.ofDays(9))).rebuild();

        assertThat(store.holds(Iris.ENTENTE.mergesGraph(), first)).isTrue();
    }

    @Test
    void whatAPersonDecidesStandsAboveTheRulesAndOutlivesALoadUntilItIsTakenBack() {
        assertThat(desk.decide(
                        "person/lake-list/rosa-vela",
                        "person/harbour-list/vela-rosa",
                        Status.SPLIT,
                        "Ana",
                        "Mother and daughter."))
                .isEmpty();
        assertThat(desk.decide(
                        "https://w3id.org/entente/id/person/lake-list/ken-ito",
                        "person/harbour-list/ito-ken",
                        Status.MERGED,
                        null,
                        null))
                .isEmpty();
        desk.rebuild();

        assertThat(status("person/harbour-list/vela-rosa")).isEqualTo(Status.SPLIT);
        assertThat(status("person/harbour-list/ito-ken")).isEqualTo(Status.MERGED);
        assertThat(known("person/ken-ito").name()).isEqualTo("Ken Ito");
        assertThat(known("person/harbour-list/vela-rosa").tenures()).hasSize(1);

        assertThat(desk.reset("person/harbour-list/vela-rosa", "person/lake-list/rosa-vela"))
                .isTrue();
        assertThat(desk.reset("person/harbour-list/vela-rosa", "person/lake-list/rosa-vela"))
                .isFalse();
        assertThat(status("person/harbour-list/vela-rosa")).isEqualTo(Status.MERGED);
    }

    @Test
    void nothingIsDecidedOnWhatNoDatasetHas() {
        assertThat(desk.decide("person/harbour-list/vela-rosa", "person/nobody", Status.MERGED, null, null))
                .containsExactly("person/nobody");
        assertThat(store.read(Iris.ENTENTE.mergeDecisionsGraph())).isEmpty();
    }

    private Status status(String key) {
        return desk.findings().stream()
                .filter(finding -> finding.one().equals(key))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private Known known(String key) {
        return StoredNames.in(store, Iris.ENTENTE, List.of(StoredNames.DATASETS)).stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
