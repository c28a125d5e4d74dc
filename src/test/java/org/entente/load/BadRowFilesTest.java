package org.entente.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.extraction.RuleReader;
import org.entente.graph.Graphs;
import org.entente.graph.Store;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.load.SourceReport.Outcome;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of an official source that are not what they should be: each says what is wrong with it, and the store keeps what it has. */
class BadRowFilesTest {

    private static final Gazetteer GAZETTEER = ReferenceGazetteer.load();
    private static final RowOptions OWN = CoastLoans.options(null, null);
    private static final int MILLION = 1_000_000;

    @TempDir
    private Path files;

    /**
     * A bad file.
     *
     * @param says words of its error
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Bad(String what, String name, byte[] bytes, List<String> says) {

        static Bad file(String what, String name, byte[] bytes, String... says) {
            return new Bad(what, name, bytes, List.of(says));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Bad> badFiles() {
        String good = CoastLoans.LATER;
        byte[] packed = gzip(good);
        return List.of(
                Bad.file("empty", "loans_1965.csv", new byte[0], "loans_1965.csv: found no row"),
                Bad.file(
                        "truncated gzip",
                        "loans_1965.csv.gz",
                        Arrays.copyOf(packed, packed.length - 20),
                        "download it again"),
                Bad.file(
                        "another charset",
                        "loans_1965.csv",
                        good.replace("Atlantis", "Perú").getBytes(StandardCharsets.ISO_8859_1),
                        "loans_1965.csv",
                        "UTF-8"),
                Bad.file("a column is missing", "loans_1965.csv", bytes(good.replace("Year", "When")), "Year"),
                Bad.file("no record", "loans_1965.csv", bytes(CoastLoans.HEADER), "found no records"),
                Bad.file(
                        "far more records than expected",
                        "loans_1965.csv",
                        bytes(good + "PER,BOL,1966,1,\n".repeat(50)),
                        "54 records",
                        "1 to 50",
                        "--force"),
                Bad.file(
                        "too many rejects",
                        "loans_1965.csv",
                        bytes(good + "PER,BOL,1966,much,\n".repeat(11)),
                        "11 rejected of 15",
                        "--most-rejected"),
                Bad.file(
                        "nothing but rejects",
                        "loans_1965.csv",
                        bytes(CoastLoans.HEADER + "PER,BOL,1966,much,\n"),
                        "became nothing"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void theErrorIsClearAndTheStoreIsAsItWas(Bad bad) throws IOException {
        try (Store store = Store.inMemory()) {
            Loader loader = loader(store);
            load(loader, CoastLoans.write(files, "loans_1964.csv", CoastLoans.EARLIER));
            List<String> before = Graphs.sortedQuads(store);

            LoadReport report = load(loader, Files.write(files.resolve(bad.name()), bad.bytes()));

            assertThat(report.failures())
                    .isNotEmpty()
                    .anySatisfy(problem -> assertThat(problem).contains(bad.says()));
            assertThat(Graphs.sortedQuads(store)).isEqualTo(before);
        }
    }

    @Test
    void aTableWithoutItsHeaderIsNotTakenForOneOfTheSource() throws IOException {
        try (Store store = Store.inMemory()) {
            Path file =
                    CoastLoans.write(files, "loans_1965.csv", CoastLoans.LATER.substring(CoastLoans.HEADER.length()));

            assertThat(load(loader(store), file).failures())
                    .singleElement()
                    .asString()
                    .contains("loans_1965.csv", "named as one of coast-loans", "other columns", "--dataset");
        }
    }

    @Test
    void aColumnThatIsNewIsASignal() throws IOException {
        try (Store store = Store.inMemory()) {
            Path file = CoastLoans.write(
                    files,
                    "loans_1965.csv",
                    CoastLoans.LATER.replaceAll("(?m)^(.*)$", "$1,x").replaceFirst(",x", ",Purpose"));

            PartReport part = load(loader(store), file).parts().getFirst();

            assertThat(part.outcome()).as(part.toString()).isEqualTo(Outcome.NEW);
            assertThat(part.notes()).singleElement().asString().contains("Purpose", "neither used nor ignored");
        }
    }

    @Test
    void oneBadRecordOfAMillionIsFoundAndTheOthersAreLoaded() throws IOException {
        try (Store store = Store.inMemory()) {
            StringBuilder many = new StringBuilder(CoastLoans.HEADER);
            for (int i = 0; i < MILLION; i++) {
                many.append(i == 700_000 ? "PER,BOL,1966,much,\n" : "PER,Total,1966,1,\n");
            }
            many.append("PER,CHL,1966,1,\n");
            Path file = CoastLoans.write(files, "loans_1966.csv", many.toString());

            PartReport part = loader(store)
                    .load(CoastLoans.request(List.of(file), OWN, true), Progress.NONE)
                    .parts()
                    .getFirst();

            assertThat(part.records()).isEqualTo(MILLION + 1);
            assertThat(part.rejected()).isEqualTo(1);
            assertThat(part.rejects()).singleElement().asString().contains("row 700002", "much");
        }
    }

    private static LoadReport load(Loader loader, Path file) {
        return loader.load(CoastLoans.request(List.of(file), OWN, false), Progress.NONE);
    }

    private static Loader loader(Store store) {
        return new Loader(store, RuleReader.english(GAZETTEER), GAZETTEER, Ontology.load());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
