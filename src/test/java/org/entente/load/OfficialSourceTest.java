package org.entente.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** The way of an official source from its files to its graphs, with a source of our own. */
class OfficialSourceTest {

    private static final Gazetteer GAZETTEER = ReferenceGazetteer.load();
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final RowOptions OWN = CoastLoans.options(null, null);

    @TempDir
    private Path files;

    private Store store;
    private Loader loader;

    @BeforeEach
    void openStore() {
        store = Store.inMemory();
        loader = new Loader(store, RuleReader.english(GAZETTEER), GAZETTEER, ONTOLOGY);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void aFileBecomesAGraphWithItsDescriptionAndItsRun() throws IOException {
        PartReport report = part(load(CoastLoans.write(files, "loans_1964.csv", CoastLoans.EARLIER)));

        assertThat(report.outcome()).as(report.toString()).isEqualTo(Outcome.NEW);
        assertThat(report.release()).isEqualTo("1964");
        assertThat(report.records()).isEqualTo(3);
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(report.rejected()).isZero();
        assertThat(store.graphs()).containsExactly(CoastLoans.GRAPH);
        assertThat(Graphs.sortedQuads(store))
                .anyMatch(quad -> quad.contains("ontology#amount> \"1500000.0\""))
                .anyMatch(quad ->
                        quad.contains("graph/dataset/coast-loans> <https://w3id.org/entente/ontology#evidenceLevel>")
                                && quad.contains("concept#official"))
                .anyMatch(quad -> quad.contains("graph/dataset/coast-loans> <http://purl.org/dc/terms/license>"))
                .anyMatch(quad -> quad.contains("dcat#version> \"1964\""))
                .anyMatch(quad -> quad.contains("ontology#sourceFile> \"loans_1964.csv\""))
                .anyMatch(quad -> quad.contains("ontology#recordsRead> \"3\""));
        assertThat(PartRun.in(store, Iris.ENTENTE, "dataset/coast-loans"))
                .hasValueSatisfying(run -> assertThat(run.records()).isEqualTo(3));
    }

    @Test
    void whatIsUnchangedIsNotReadAgainUnlessAPersonInsists() throws IOException {
        Path file = CoastLoans.write(files, "loans_1964.csv", CoastLoans.EARLIER);
        load(file);

        assertThat(part(load(file)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(part(load(List.of(file), OWN, true)).outcome()).isEqualTo(Outcome.REPLACED);
    }

    @Test
    void ofTwoReleasesTheNewerStaysAndWhatItChangedIsToldAndKept() throws IOException {
        CoastLoans.write(files, "loans_1964.csv", CoastLoans.EARLIER);
        CoastLoans.write(files, "loans_1965.csv", CoastLoans.LATER);

        PartReport report = part(load(files));

        assertThat(report.release()).isEqualTo("1965");
        assertTheChangesAreTold(report);
        assertThat(report.unresolved()).extracting(name -> name.text()).containsExactly("Atlantis");
        assertThat(store.graphs()).containsExactly(CoastLoans.GRAPH, CoastLoans.REVISIONS);
        assertThat(Graphs.sortedQuads(store))
                .noneMatch(quad -> quad.contains("ontology#amount> \"1500000.0\""))
                .anyMatch(quad ->
                        quad.contains("claimed#amount> \"1500000.0\"") && quad.contains("revision/coast-loans/"))
                .anyMatch(quad -> quad.contains("earlierRelease> \"1964\""));
    }

    @Test
    void aReleaseThatComesLaterSaysTheSame() throws IOException {
        Path later = Files.createDirectory(files.resolve("later"));
        load(CoastLoans.write(files, "loans_1964.csv", CoastLoans.EARLIER));

        PartReport report = part(load(CoastLoans.write(later, "loans_1965.csv", CoastLoans.LATER)));

        assertThat(report.outcome()).isEqualTo(Outcome.REPLACED);
        assertTheChangesAreTold(report);
    }

    @Test
    void anOlderReleaseIsRefusedUnlessAPersonInsists() throws IOException {
        load(CoastLoans.write(files, "loans_1965.csv", CoastLoans.LATER));
        Path older =
                CoastLoans.write(Files.createDirectory(files.resolve("older")), "loans_1964.csv", CoastLoans.EARLIER);

        PartReport refused = part(load(older));
        PartReport forced = part(load(List.of(older), OWN, true));

        assertThat(refused.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(refused.problems()).singleElement().asString().contains("1964", "1965", "--force");
        assertThat(forced.outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(forced.revisions()).isNotNull();
    }

    @Test
    void withdrawingLeavesNothingOfASource() throws IOException {
        CoastLoans.write(files, "loans_1964.csv", CoastLoans.EARLIER);
        CoastLoans.write(files, "loans_1965.csv", CoastLoans.LATER);
        load(files);

        assertThat(loader.withdraw("coast-loans")).isTrue();
        assertThat(store.graphs()).isEmpty();
    }

    @Test
    void aFileOfAnotherNameIsKnownByItsColumnsAndAStrangersOfTheSameNameIsNot() throws IOException {
        CoastLoans.write(files, "download (3).csv", CoastLoans.EARLIER);
        Path strangers = Files.createDirectory(files.resolve("strangers"));
        CoastLoans.write(strangers, "loans_of_books.csv", "Reader,Book,Due\nAna,Atlas,1964\n");
        CoastLoans.write(strangers, "SOURCE.txt", "Where the books come from, in Peru.");

        LoadReport report = load(files);

        assertThat(report.parts()).singleElement().satisfies(part -> {
            assertThat(part.outcome()).as(part.toString()).isEqualTo(Outcome.NEW);
            assertThat(part.files()).containsExactly("download (3).csv");
            assertThat(part.release()).isNull();
        });
        assertThat(report.sources()).isEmpty();
        assertThat(report.skipped())
                .hasSize(2)
                .anySatisfy(
                        skipped -> assertThat(skipped).contains("loans_of_books.csv", "coast-loans", "other columns"));
    }

    @Test
    void aPersonMaySayWhoseAFileIsAndOfWhichRelease() throws IOException {
        Path file = CoastLoans.write(files, "mine.csv", CoastLoans.EARLIER.replace(",Remark", ",Note"));

        LoadReport unknown = load(file);
        PartReport told = part(load(List.of(file), CoastLoans.options("coast-loans", "1964"), false));

        assertThat(unknown.failures()).singleElement().asString().contains("mine.csv", "--dataset");
        assertThat(told.outcome()).as(told.toString()).isEqualTo(Outcome.NEW);
        assertThat(told.release()).isEqualTo("1964");
        assertThat(told.notes()).anyMatch(note -> note.contains("Note"));
    }

    @Test
    void rejectsAreCountedByReasonAndKept() throws IOException {
        Path file = CoastLoans.write(
                files,
                "loans_1964.csv",
                CoastLoans.EARLIER + "PER,BOL,1964,plenty,\nPER,BRA,1965,\"a, lot\",\n,BRA,1965,1,\n");

        PartReport report = part(load(file));

        assertThat(report.outcome()).as(report.toString()).isEqualTo(Outcome.NEW);
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.reasons().values()).containsExactly(2L, 1L);
        assertThat(report.rejects())
                .anyMatch(reject -> reject.contains("loans_1964.csv row 5") && reject.contains("plenty"));
        assertThat(StoredReject.of(store, Iris.ENTENTE, "coast-loans"))
                .extracting(StoredReject::place)
                .containsExactlyInAnyOrder("row 5, Million_USD", "row 6, Million_USD", "row 7");
    }

    @Test
    void oneBadSourceStopsNoOther() throws IOException {
        CoastLoans.write(files, "loans_1964.csv", CoastLoans.HEADER);
        CoastLoans.write(files, "harbour.txt", "Peru joined the United Nations in 1945.\n");

        LoadReport report = load(files);

        assertThat(part(report).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(report.sources())
                .singleElement()
                .satisfies(document -> assertThat(document.outcome()).isEqualTo(Outcome.NEW));
    }

    @Test
    void aLoadThatIsStoppedLeavesTheStoreAsItWas() throws IOException {
        StringBuilder many = new StringBuilder(CoastLoans.HEADER);
        for (int year = 1000; year < 3000; year++) {
            many.append("PER,CHL,").append(year).append(",1,\n");
        }
        Path file = CoastLoans.write(files, "loans_1964.csv", many.toString());

        LoadReport report = loader.load(CoastLoans.request(List.of(file), OWN, true), new Progress() {
            @Override
            public boolean isStopped() {
                return true;
            }
        });

        assertThat(report.notReached()).isEqualTo(1);
        assertThat(store.graphs()).isEmpty();
    }

    private static void assertTheChangesAreTold(PartReport report) {
        assertThat(report.revisions()).isNotNull().satisfies(revisions -> {
            assertThat(revisions.earlier()).isEqualTo("1964");
            assertThat(revisions.added()).isEqualTo(2);
            assertThat(revisions.changed()).isEqualTo(1);
            assertThat(revisions.removed()).isEqualTo(1);
            assertThat(revisions.largest().getFirst())
                    .startsWith("aid-flow/coast-loans/per-atlantis-1965: amount none → 4000000");
        });
    }

    private static PartReport part(LoadReport report) {
        assertThat(report.parts()).as(report.toString()).hasSize(1);
        return report.parts().getFirst();
    }

    private LoadReport load(Path path) {
        return load(List.of(path), OWN, false);
    }

    private LoadReport load(List<Path> paths, RowOptions options, boolean force) {
        return loader.load(CoastLoans.request(paths, options, force), Progress.NONE);
    }
}
