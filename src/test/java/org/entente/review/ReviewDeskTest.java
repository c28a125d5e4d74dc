package org.entente.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.extraction.Reader;
import org.entente.extraction.RuleReader;
import org.entente.graph.Graphs;
import org.entente.graph.Iris;
import org.entente.graph.Shapes;
import org.entente.graph.Store;
import org.entente.graph.Verdict;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.load.CoastNote;
import org.entente.load.LoadOptions;
import org.entente.load.LoadRequest;
import org.entente.load.Loader;
import org.entente.load.Progress;
import org.entente.load.RowOptions;
import org.entente.review.Reading.Status;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDeskTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Gazetteer GAZETTEER = ReferenceGazetteer.load();
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:30Z");
    private static final String LIGHTHOUSES = "usa-ecu-2000000-lighthouses> <https://w3id.org/entente/ontology#donor>";
    private static final String SCHOOLS =
            "usa-per-5000000-coastal-schools-2024> <https://w3id.org/entente/ontology#donor>";
    private static final Set<Status> ALL = EnumSet.allOf(Status.class);

    @TempDir
    private Path files;

    private Store store;
    private ReviewDesk desk;

    @BeforeEach
    void loadTheCoastNote() {
        store = Store.inMemory();
        desk = new ReviewDesk(store, Iris.ENTENTE, ONTOLOGY, Clock.fixed(NOW, ZoneOffset.UTC));
        load(CoastNote.FOLDER, new CoastNote("1"));
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void whatWaitsIsShownWithItsValuesItsWordsAndTheReason() {
        assertThat(desk.readings(Set.of(Status.WAITING))).singleElement().satisfies(reading -> {
            assertThat(reading.key()).matches("[0-9a-z]{10}");
            assertThat(reading.document()).isEqualTo("coast-note");
            assertThat(reading.summary())
                    .startsWith("AidFlow: ")
                    .contains("donor ", "amount 2000000.0", "purpose lighthouses");
            assertThat(reading.words()).isEqualTo("Ecuador received $2 million for lighthouses");
            assertThat(reading.after()).isNotEmpty();
            assertThat(reading.reasons())
                    .containsExactly(
                            "donor United States: named by no words, but supplied (the other state of the document)");
            assertThat(reading.asserted()).isFalse();
        });
    }

    @Test
    void whatIsAcceptedIsAssertedAsANewLoadAssertsIt() {
        assertThat(quads()).noneMatch(quad -> quad.contains(LIGHTHOUSES));

        desk.decide(List.of(waiting()), Verdict.ACCEPTED, "Ana", "The paragraph before names the donor.");

        assertThat(quads())
                .anyMatch(quad -> quad.contains(LIGHTHOUSES))
                .anyMatch(quad -> quad.contains("decidedBy> \"Ana\" <https://w3id.org/entente/graph/reviews>"))
                .anyMatch(quad -> quad.contains("\"2026-11-23T10:15:30Z\""))
                .anyMatch(quad -> quad.contains("because> \"The paragraph before names the donor.\""))
                .noneMatch(quad -> quad.contains("withheld"));
        assertReloadGivesTheSame(new CoastNote("1"));
        assertShapesHold();
    }

    @Test
    void anyClaimCanBeRejectedAndStaysOutWhenItsDocumentIsLoadedByAnotherReader() {
        String key = keyOf("for coastal schools");
        assertThat(quads()).anyMatch(quad -> quad.contains(SCHOOLS));

        desk.decide(List.of(key), Verdict.REJECTED, "Ben", null);
        assertThat(quads()).noneMatch(quad -> quad.contains(SCHOOLS));
        assertReloadGivesTheSame(new CoastNote("1"));
        load(CoastNote.FOLDER, new CoastNote("2"));

        assertThat(quads()).noneMatch(quad -> quad.contains(SCHOOLS));
        assertThat(desk.readings(Set.of(Status.REJECTED)))
                .extracting(Reading::key)
                .containsExactly(key);
        assertShapesHold();
    }

    @Test
    void whatSomebodyElseIsReportedToSayIsNotAssertedByBeingAccepted() {
        desk.decide(List.of(keyOf("$9 million")), Verdict.ACCEPTED, "Ana", null);

        assertThat(quads())
                .noneMatch(quad -> quad.contains("usa-per-9000000-2023> <https://w3id.org/entente/ontology#amount>"));
        assertThat(desk.readings(Set.of(Status.ACCEPTED)))
                .singleElement()
                .satisfies(reading -> assertThat(reading.asserted()).isFalse());
        assertShapesHold();
    }

    @Test
    void aDecisionThatIsTakenBackLeavesNothing() {
        List<String> before = quads();
        List<String> keys = List.of(waiting(), keyOf("for coastal schools"), keyOf("Coast Declaration"));

        desk.decide(keys, Verdict.REJECTED, "Ben", "All wrong.");
        assertThat(quads()).isNotEqualTo(before);
        desk.reset(keys);

        assertThat(quads()).isEqualTo(before);
    }

    @Test
    void aDecisionOutlivesItsClaimAndHoldsWhenItIsBack() throws IOException {
        String text = Files.readString(CoastNote.FOLDER.resolve("text.txt"));
        Path note = files.resolve("coast-note.txt");
        desk.decide(List.of(waiting()), Verdict.ACCEPTED, "Ana", null);

        Files.writeString(note, text.replace("lighthouses", "harbours"));
        load(note, new CoastNote("1"));
        assertThat(quads()).noneMatch(quad -> quad.contains(LIGHTHOUSES));
        assertThat(desk.readings(Set.of(Status.NOT_FOUND)))
                .singleElement()
                .satisfies(reading -> assertThat(reading.summary()).contains("purpose lighthouses"));

        Files.writeString(note, "A line more.\n\n" + text);
        load(note, new CoastNote("1"));
        assertThat(desk.readings(Set.of(Status.NOT_FOUND))).isEmpty();
        assertThat(quads()).anyMatch(quad -> quad.contains(LIGHTHOUSES));
    }

    @Test
    void nothingIsDecidedWhereOneIdIsUnknown() {
        List<String> before = quads();

        assertThat(desk.decide(List.of(waiting(), "0000000000"), Verdict.ACCEPTED, "Ana", null))
                .containsExactly("0000000000");
        assertThat(quads()).isEqualTo(before);
    }

    /** Whatever the fact files write of a claim is taken back when it is rejected, and is back when it is reset. */
    @Test
    void everyClaimOfARealDocumentCanBeRejectedAndReset() {
        Reader rules = RuleReader.english(GAZETTEER);
        load(Path.of("data/documents"), rules);
        List<String> before = quads();
        List<String> keys = desk.readings(ALL).stream()
                .filter(reading -> reading.document().equals("us-peru-briefing"))
                .map(Reading::key)
                .toList();
        assertThat(keys).hasSizeGreaterThan(10).doesNotHaveDuplicates();

        desk.decide(keys, Verdict.REJECTED, "Ben", null);

        assertThat(quads())
                .noneMatch(
                        quad -> quad.matches(
                                "<https://w3id.org/entente/id/(?!claim|run|document|span)[a-z-]+/us-peru-briefing/\\S+> <https://w3id.org/entente/ontology#(?!dyad).*graph/document/.*"));
        assertReload(Path.of("data/documents"), rules);
        assertShapesHold();
        desk.reset(keys);
        assertThat(quads()).isEqualTo(before);
    }

    private void assertReloadGivesTheSame(Reader reader) {
        assertReload(CoastNote.FOLDER, reader);
    }

    private void assertReload(Path path, Reader reader) {
        List<String> before = quads();
        loader(reader)
                .load(
                        new LoadRequest(
                                List.of(path), LoadOptions.NONE, UnaryOperator.identity(), RowOptions.NONE, true),
                        Progress.NONE);
        assertThat(quads()).isEqualTo(before);
    }

    private void assertShapesHold() {
        Shapes shapes = new Shapes(Iris.ENTENTE, ONTOLOGY);
        assertThat(store.graphs().stream().filter(graph -> !graph.contains("/derived/")))
                .isNotEmpty()
                .allSatisfy(
                        graph -> assertThat(shapes.violations(store.read(graph).orElseThrow()))
                                .isEmpty());
    }

    private String waiting() {
        return desk.readings(Set.of(Status.WAITING)).getFirst().key();
    }

    private String keyOf(String words) {
        return desk.readings(ALL).stream()
                .filter(reading -> reading.words().contains(words))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private List<String> quads() {
        return Graphs.sortedQuads(store);
    }

    private void load(Path path, Reader reader) {
        loader(reader).load(List.of(path), LoadOptions.NONE, Progress.NONE);
    }

    private Loader loader(Reader reader) {
        return new Loader(store, reader, GAZETTEER, ONTOLOGY);
    }
}
