package org.entente.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.claim.Claim;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;
import org.entente.extraction.Reader;
import org.entente.extraction.RuleReader;
import org.entente.graph.Graphs;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.load.SourceReport.Outcome;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of many documents: read by all cores, written in order, and read again only where something has changed. */
class LoadManyTest {

    private static final int NOTES = 60;
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Gazetteer GAZETTEER = ReferenceGazetteer.load();

    @TempDir
    private Path directory;

    private Path notes;

    /** How often a text was read for claims. */
    private final AtomicInteger readings = new AtomicInteger();

    private final Reader counting = new CoastNote("1") {
        @Override
        public List<Claim> read(SourceText text) {
            readings.incrementAndGet();
            return super.read(text);
        }
    };

    @BeforeEach
    void writeNotes() throws IOException {
        notes = Files.createDirectories(directory.resolve("notes/old"));
        notes = directory.resolve("notes");
        for (int number = 0; number < NOTES; number++) {
            Files.writeString(
                    notes.resolve((number % 2 == 0 ? "" : "old/") + "note-%02d.txt".formatted(number)),
                    "%s.\n\nPeru joined the United Nations in 19%02d.\n".formatted(CoastNote.STATED, number));
        }
    }

    @Test
    void twoLoadsGiveEqualStoresAndEqualReportsInTheOrderOfTheFolder() {
        Reader rules = RuleReader.english(GAZETTEER);
        try (Store one = Store.inMemory();
                Store other = Store.inMemory()) {
            LoadReport first = load(one, rules);
            LoadReport second = load(other, rules);

            assertThat(first.sources())
                    .extracting(SourceReport::outcome)
                    .hasSize(NOTES)
                    .containsOnly(Outcome.NEW);
            assertThat(first.sources()).extracting(SourceReport::source).isSorted();
            assertThat(second).isEqualTo(first);
            assertThat(Graphs.sortedQuads(other)).isEqualTo(Graphs.sortedQuads(one));
        }
    }

    @Test
    void onlyWhatHasChangedIsReadAgain() throws IOException {
        try (Store store = Store.inMemory()) {
            load(store, counting);
            assertThat(readings.getAndSet(0)).isEqualTo(NOTES);
            List<String> before = Graphs.sortedQuads(store);

            LoadReport again = load(store, counting);
            assertThat(readings.getAndSet(0)).isZero();
            assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(NOTES);
            assertThat(again.sources())
                    .allSatisfy(report -> assertThat(report.stated()).isEqualTo(1));
            assertThat(Graphs.sortedQuads(store)).isEqualTo(before);

            Files.writeString(notes.resolve("note-10.txt"), CoastNote.STATED + ", as before.\n");
            LoadReport corrected = load(store, counting);
            assertThat(readings.getAndSet(0)).isEqualTo(1);
            assertThat(corrected.count(Outcome.REPLACED)).isEqualTo(1);
        }
    }

    @Test
    void aNewDescriptionIsAReasonToReadAgainAndSoIsForce() {
        try (Store store = Store.inMemory()) {
            load(store, counting);
            readings.set(0);

            LoadReport indexed = loader(store, counting)
                    .load(
                            new LoadRequest(
                                    List.of(notes),
                                    LoadOptions.NONE,
                                    LoadManyTest::asInTheIndex,
                                    RowOptions.NONE,
                                    false),
                            Progress.NONE);
            assertThat(indexed.count(Outcome.REPLACED)).isEqualTo(1);
            assertThat(readings.getAndSet(0)).isEqualTo(1);
            assertThat(Graphs.sortedQuads(store)).anyMatch(quad -> quad.contains("\"The seventh note\""));

            loader(store, counting)
                    .load(
                            new LoadRequest(
                                    List.of(notes),
                                    LoadOptions.NONE,
                                    LoadManyTest::asInTheIndex,
                                    RowOptions.NONE,
                                    true),
                            Progress.NONE);
            assertThat(readings.get()).isEqualTo(NOTES);
        }
    }

    private static DocumentDescription asInTheIndex(DocumentDescription known) {
        LoadOptions titled = new LoadOptions(null, "The seventh note", null, null, null, null, null, null, null);
        return known.id().equals("note-07") ? titled.over(known) : known;
    }

    @Test
    void whatIsNoSourceIsSkippedWithTheReason() throws IOException {
        Files.writeString(notes.resolve("photo.jpg"), "no text");
        Files.writeString(notes.resolve(".hidden.txt"), "hidden");
        Files.createSymbolicLink(notes.resolve("old/back"), notes);
        try (Store store = Store.inMemory()) {
            LoadReport report = load(store, counting);

            assertThat(report.hasFailures()).isFalse();
            assertThat(report.sources()).hasSize(NOTES);
            assertThat(report.skipped())
                    .hasSize(3)
                    .anyMatch(line -> line.contains("photo.jpg: neither a document"))
                    .anyMatch(line -> line.contains(".hidden.txt: a hidden file"))
                    .anyMatch(line -> line.contains("back: a link back"));
        }
    }

    @Test
    void whatVanishedFromItsFolderStaysAndIsNamed() throws IOException {
        try (Store store = Store.open(directory.resolve("store"))) {
            load(store, counting);
            Files.delete(notes.resolve("note-10.txt"));
            Files.move(notes.resolve("note-12.txt"), notes.resolve("old/note-12.txt"));

            LoadReport report = load(store, counting);

            assertThat(report.gone()).containsExactly("document/note-10");
            assertThat(store.graphs()).contains(Iris.ENTENTE.documentGraph("note-10"));
            loader(store, counting).withdraw("document/note-10");
            assertThat(load(store, counting).gone()).isEmpty();
            assertThat(Graphs.sortedQuads(store)).noneMatch(quad -> quad.contains(directory.toString()));
        }
    }

    @Test
    void aReaderThatFailsOnOneDocumentDoesNotStopTheOthers() {
        Reader stumbling = new CoastNote("1") {
            @Override
            public List<Claim> read(SourceText text) {
                if (text.description().id().equals("note-20")) {
                    throw new IllegalStateException("stumbled");
                }
                return super.read(text);
            }
        };
        try (Store store = Store.inMemory()) {
            LoadReport report = load(store, stumbling);

            assertThat(report.count(Outcome.NEW)).isEqualTo(NOTES - 1);
            assertThat(report.failures())
                    .singleElement()
                    .satisfies(
                            problem -> assertThat(problem).contains("note-20.txt", "stumbled", "a fault of Entente"));
        }
    }

    @Test
    void aLoadThatIsStoppedSaysHowFarItCameAndTheNextOneGoesOn() {
        try (Store store = Store.inMemory()) {
            AtomicInteger asked = new AtomicInteger();
            LoadReport stopped = loader(store, counting).load(List.of(notes), LoadOptions.NONE, new Progress() {
                @Override
                public boolean isStopped() {
                    return asked.incrementAndGet() > 7;
                }
            });

            assertThat(stopped.sources()).hasSize(7);
            assertThat(stopped.notReached()).isEqualTo(NOTES - 7);
            assertThat(store.graphs().stream().filter(graph -> graph.contains("graph/document/")))
                    .hasSize(7);
            LoadReport next = load(store, counting);
            assertThat(next.count(Outcome.UNCHANGED)).isEqualTo(7);
            assertThat(next.count(Outcome.NEW)).isEqualTo(NOTES - 7);
        }
    }

    private LoadReport load(Store store, Reader reader) {
        return loader(store, reader).load(List.of(notes), LoadOptions.NONE, Progress.NONE);
    }

    private static Loader loader(Store store, Reader reader) {
        return new Loader(
                store, names -> reader, GAZETTEER, ONTOLOGY, Iris.ENTENTE, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
