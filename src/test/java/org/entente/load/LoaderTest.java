package org.entente.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.entente.claim.GraphForm;
import org.entente.claim.PartialDate;
import org.entente.extraction.Reader;
import org.entente.extraction.RuleReader;
import org.entente.graph.Graphs;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.load.SourceReport.Outcome;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Gazetteer GAZETTEER = ReferenceGazetteer.load();
    private static final Instant NEXT_DAY = Instant.EPOCH.plus(Duration.ofDays(1));
    private static final String NOTE = "https://w3id.org/entente/graph/document/coast-note";
    private static final String DERIVED = "https://w3id.org/entente/graph/derived/document/coast-note";

    private static final String GIFT = """
            PREFIX ent: <https://w3id.org/entente/ontology#>
            <id/aid-flow/gifts/1> a ent:AidFlow ;
                ent:donor <id/state/USA> ;
                ent:recipient <id/state/PER> ;
                ent:amount 5000000.0 ;
                ent:currency "USD" .
            """;

    @TempDir
    private Path files;

    private Store store;

    @BeforeEach
    void openStore() {
        store = Store.inMemory();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void aDocumentIsLoadedWithItsDescriptionAndReported() {
        SourceReport report = load(CoastNote.FOLDER);

        assertThat(report.outcome()).as(report.toString()).isEqualTo(Outcome.NEW);
        assertThat(report.id()).isEqualTo("coast-note");
        assertThat(report.claims()).isEqualTo(4);
        assertThat(report.stated()).isEqualTo(2);
        assertThat(report.described()).isEqualTo(2);
        assertThat(report.rejected()).isEmpty();
        assertThat(store.graphs()).containsExactly(DERIVED, DERIVED + "/evidence", NOTE);
    }

    @Test
    void aTextWithoutADescriptionIsCalledByItsHeading() throws IOException {
        Reader reader = RuleReader.english(GAZETTEER);

        load(
                write("two-ports.txt", "Two Ports and One Bridge\nPeru joined the United Nations in 1945.\n"),
                loader(reader, NEXT_DAY));
        load(write("no-heading.txt", "Peru joined the United Nations in 1945.\n"), loader(reader, NEXT_DAY));

        assertThat(Graphs.sortedQuads(store))
                .anyMatch(quad -> quad.contains(
                        "document/two-ports> <http://purl.org/dc/terms/title> \"Two Ports and One Bridge\""))
                .anyMatch(
                        quad -> quad.contains("document/no-heading> <http://purl.org/dc/terms/title> \"no-heading\""));
    }

    @Test
    void loadingTwiceWritesNothing() {
        load(CoastNote.FOLDER);
        List<String> before = Graphs.sortedQuads(store);

        SourceReport again = load(CoastNote.FOLDER, loader(new CoastNote("1"), NEXT_DAY));

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(Graphs.sortedQuads(store)).isEqualTo(before);
    }

    @Test
    void anotherReaderReplacesTheDocument() {
        load(CoastNote.FOLDER);

        SourceReport again = load(CoastNote.FOLDER, loader(new CoastNote("2"), NEXT_DAY));

        assertThat(again.outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(Graphs.sortedQuads(store)).anyMatch(quad -> quad.contains("1970-01-02T00:00:00Z"));
    }

    @Test
    void withdrawingLeavesExactlyWhatWasBefore() throws IOException {
        load(write("gifts.ttl", GIFT));
        List<String> before = Graphs.sortedQuads(store);
        load(CoastNote.FOLDER);

        Loader loader = loader();
        assertThat(loader.withdraw("coast-note")).isTrue();
        assertThat(Graphs.sortedQuads(store)).isEqualTo(before);
        assertThat(loader.withdraw("coast-note")).isFalse();
    }

    @Test
    void aClaimWithAPartyThatNoWordsNameIsForReviewAndNotAsserted() {
        SourceReport report = load(CoastNote.FOLDER);

        assertThat(report.forReview())
                .singleElement(STRING)
                .contains("text.txt:7: AidFlow", CoastNote.DEFAULTED, "donor United States: named by no words");
        assertThat(Graphs.sortedQuads(store))
                .anyMatch(
                        quad -> quad.contains("usa-ecu-2000000-lighthouses> <https://w3id.org/entente/claimed#donor>"))
                .noneMatch(quad ->
                        quad.contains("usa-ecu-2000000-lighthouses> <https://w3id.org/entente/ontology#donor>"));
    }

    @Test
    void aClaimAgainstAShapeIsRejectedAloneAndSaysWhere() {
        Reader forgetful = new CoastNote("1") {
            @Override
            public Collection<GraphForm> forms() {
                return super.forms().stream()
                        .map(form -> new GraphForm(form.type(), form.text().replace("ent:currency ?currency ;", "")))
                        .toList();
            }
        };

        SourceReport report = load(CoastNote.FOLDER, loader(forgetful, Instant.EPOCH));

        assertThat(report.outcome()).isEqualTo(Outcome.NEW);
        assertThat(report.claims()).isEqualTo(4);
        assertThat(report.stated()).isEqualTo(1);
        assertThat(report.rejected())
                .hasSize(3)
                .anySatisfy(
                        problem -> assertThat(problem).contains("text.txt:3: AidFlow", CoastNote.STATED, "ISO 4217"));
    }

    @Test
    void aFileOfTriplesAgainstAShapeIsRejectedAndTheStoreIsAsItWas() throws IOException {
        load(write("gifts.ttl", GIFT));
        List<String> before = Graphs.sortedQuads(store);

        SourceReport report = load(write("gifts.ttl", GIFT.replace("5000000.0", "'a lot'")));

        assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(report.rejected())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains("gifts.ttl", "ent:amount", "a lot"));
        assertThat(Graphs.sortedQuads(store)).isEqualTo(before);
    }

    @Test
    void aSyntaxErrorSaysLineAndColumn() throws IOException {
        SourceReport report = load(write("gifts.ttl", GIFT + "\n<id/state/PER> a .\n"));

        assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(report.rejected()).singleElement(STRING).containsPattern("gifts\\.ttl:8:\\d+: ");
        assertThat(store.graphs()).isEmpty();
    }

    @Test
    void oneBadSourceDoesNotStopTheOthers() throws IOException {
        List<Path> paths = List.of(
                write("broken.ttl", "a b c"), files.resolve("nowhere.txt"), CoastNote.FOLDER, write("gifts.ttl", GIFT));

        LoadReport report = loader().load(paths, LoadOptions.NONE, Progress.NONE);

        assertThat(report.sources())
                .extracting(SourceReport::outcome)
                .containsExactly(Outcome.FAILED, Outcome.FAILED, Outcome.NEW, Outcome.NEW);
        assertThat(report.failures())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("broken.ttl:1:"))
                .anySatisfy(problem -> assertThat(problem).contains("nowhere.txt: found no such file"));
    }

    @Test
    void aFolderStandsForAllThatCanBeLoadedInIt() throws IOException {
        write("README.md", "Not a source.");
        write("gifts.ttl", GIFT);
        write("plain.txt", CoastNote.STATED + ".");

        LoadReport report = loader().load(List.of(files), LoadOptions.NONE, Progress.NONE);

        assertThat(report.sources()).extracting(SourceReport::id).containsExactly("gifts", "plain");
    }

    @Test
    void triplesAreKnownByTheirBeginningWhereTheNameSaysNothing() throws IOException {
        assertThat(load(write("gifts.data", "# ours\n" + GIFT)).outcome()).isEqualTo(Outcome.NEW);
        assertThat(load(write("more.txt", "<https://example.org/a> <https://example.org/b> \"c\" .\n"))
                        .outcome())
                .isEqualTo(Outcome.NEW);
        assertThat(store.graphs())
                .filteredOn(name -> name.contains("graph/dataset/"))
                .hasSize(2);
    }

    @Test
    void namesOfGraphsInAFileAreRefused() throws IOException {
        SourceReport report = load(
                write("dump.nq", "<https://example.org/a> <https://example.org/b> \"c\" <https://example.org/g> .\n"));

        assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(report.rejected())
                .singleElement(STRING)
                .contains("https://example.org/g", "expected no graph names");
    }

    @Test
    void whatThePersonSaysStandsAboveTheDescriptionBesideTheText() {
        LoadOptions options = new LoadOptions(
                "another-note", "Another title", PartialDate.ofYear(2026), null, "A press", null, null, null, null);

        loader().load(List.of(CoastNote.FOLDER), options, Progress.NONE);

        assertThat(Graphs.sortedQuads(store))
                .anyMatch(quad ->
                        quad.contains("document/another-note> <http://purl.org/dc/terms/title> \"Another title\""))
                .anyMatch(quad -> quad.contains("\"2026\"^^<http://www.w3.org/2001/XMLSchema#gYear>"))
                .anyMatch(quad -> quad.contains("\"opinion\""));
    }

    @Test
    void aDescriptionWithUnknownKeysOrDatesIsRefusedWithAllThatIsWrong() throws IOException {
        write("text.txt", "Words.");
        write("description.properties", "titel = A note\ndate = May 2025\n");

        LoadReport report = loader().load(List.of(files), LoadOptions.NONE, Progress.NONE);

        assertThat(report.failures())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("found the key \"titel\""))
                .anySatisfy(problem -> assertThat(problem).contains("found the date \"May 2025\""));
    }

    @Test
    void anIdIsGivenOnce() throws IOException {
        Files.createDirectories(files.resolve("old"));
        write("old/plain.txt", CoastNote.STATED + ".");
        write("plain.txt", CoastNote.STATED + ".");

        LoadReport report = loader().load(List.of(files), LoadOptions.NONE, Progress.NONE);

        assertThat(report.failures()).singleElement(STRING).contains("would be document/plain");
        assertThat(report.sources()).hasSize(2);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(files.resolve(name), content);
    }

    private SourceReport load(Path path) {
        return load(path, loader(new CoastNote("1"), Instant.EPOCH));
    }

    private static SourceReport load(Path path, Loader loader) {
        return loader.load(List.of(path), LoadOptions.NONE, Progress.NONE)
                .sources()
                .getFirst();
    }

    private Loader loader() {
        return loader(new CoastNote("1"), Instant.EPOCH);
    }

    private Loader loader(Reader reader, Instant now) {
        return new Loader(store, names -> reader, GAZETTEER, ONTOLOGY, Iris.ENTENTE, Clock.fixed(now, ZoneOffset.UTC));
    }
}
