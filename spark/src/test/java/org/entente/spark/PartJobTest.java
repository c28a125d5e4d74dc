package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.entente.SharedFiles;
import org.entente.dataset.record.Problem;
import org.entente.dataset.source.OfficialSources;
import org.entente.dataset.source.OwnedFile;
import org.entente.dataset.source.Part;
import org.entente.dataset.source.Release;
import org.entente.graph.Iris;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However many partitions a part has, Spark makes of it the graph, the counts and the rejects that one machine makes. */
class PartJobTest {

    private static final OfficialSources SOURCES = OfficialSources.shipped(Iris.ENTENTE.base());
    private static final Path SAMPLES = Path.of("data/sources");

    private static final Path AID =
            Path.of("data/sources/us-foreign-aid/sample/us_foreign_aid_country_snapshot_2023.csv");

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(MapOnSpark.settings(new SparkConf().setMaster("local[2]")));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    static Stream<Part> parts() {
        return SOURCES.parts().stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void theSampleOfEachPartBecomesTheSameGraph(Part part) throws IOException {
        List<OwnedFile> files = files(SAMPLES.resolve(part.source()).resolve("sample"), part.id())
                .getFirst();
        assertSame(files, 1, 2, 7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us-foreign-aid/us_foreign_aid_country_snapshot_2024-12.csv",
                "treaties-ggo/agreements_ggo.csv",
                "trade-agtpa/agtpa_applications.csv",
                "un-sc-consolidated/UN_consolidated_2026-02-27.xml"
            })
    void aFileOfItsPublisherBecomesTheSameGraph(String name) throws IOException {
        Path file = SharedFiles.required("data/" + name);
        List<List<OwnedFile>> parts = files(file, name.replaceFirst("/.*", ""));

        assertThat(parts).isNotEmpty();
        for (List<OwnedFile> files : parts) {
            assertSame(files, 7);
        }
    }

    @Test
    void aBadRecordIsToldWithItsFileAndItsRow() throws IOException {
        String header = Files.readString(AID).lines().findFirst().orElseThrow();
        String row = Files.readString(AID).lines().skip(1).findFirst().orElseThrow();
        Path file = folder.resolve("us_foreign_aid_country_snapshot_2024.csv");
        List<String> rows = new ArrayList<>(Collections.nCopies(999, row));
        rows.addFirst(header);
        rows.set(741, "one cell");
        Files.write(file, rows);

        PartReport report = new PartJob(spark, options(folder.resolve("output"), 7))
                .map(files(file, "us-foreign-aid").getFirst());

        assertThat(report.outcome().records()).isEqualTo(999);
        assertThat(report.rejects())
                .extracting(Problem::file, Problem::place)
                .containsExactly(tuple(file.getFileName().toString(), "row 742"));
    }

    @Test
    void aFileThatIsCutOffLeavesNothing() throws IOException {
        Path file = folder.resolve("us_foreign_aid_country_snapshot_2024.csv");
        Files.writeString(file, Files.readString(AID) + "\"this quote is never closed\n");
        Path output = folder.resolve("output");

        PartReport report = new PartJob(spark, options(output, 2))
                .map(files(file, "us-foreign-aid").getFirst());

        assertThat(report.problems()).singleElement().asString().contains("a quote that is never closed");
        assertThat(output.resolve("us-foreign-aid")).isEmptyDirectory();
    }

    private void assertSame(List<OwnedFile> files, int... partitions) throws IOException {
        Release release = Release.of(files, null).getLast();
        Path alone = Files.createTempFile(folder, "one-machine", ".nq");
        OneMachine expected = OneMachine.map(release, Files.newOutputStream(alone));
        Quads quads = Quads.in(alone);
        for (int number : partitions) {
            Path output = Files.createTempDirectory(folder, "spark");
            PartReport report = new PartJob(spark, options(output, number)).map(files);

            assertThat(report.problems()).isEmpty();
            assertThat(Quads.in(output)).isEqualTo(quads);
            assertThat(report.outcome())
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(expected.outcome());
            assertThat(report.rejects()).isEqualTo(expected.rejects().kept());
            assertThat(report.reasons()).isEqualTo(expected.rejects().reasons());
        }
    }

    @Test
    void lineBreaksInQuotesAreNotWhereAFileIsCut() throws IOException {
        Path source = Files.createDirectories(folder.resolve("sources/harbours"));
        Files.writeString(source.resolve("description.ttl"), """
                @prefix dct: <http://purl.org/dc/terms/> .
                <id/dataset/harbours> a <https://w3id.org/entente/ontology#Dataset> ;
                    dct:title "Harbours"@en ; dct:license <https://creativecommons.org/publicdomain/zero/1.0/> .
                """);
        Files.writeString(source.resolve("harbours.rq"), """
                #+ files: ["harbours.csv"]
                PREFIX f: <https://w3id.org/entente/function#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                CONSTRUCT { ?harbour rdfs:label ?Name ; rdfs:comment ?Note }
                WHERE { BIND (IRI(CONCAT("id/place/harbours/", STR(f:record()))) AS ?harbour) }
                """);
        Path file = folder.resolve("harbours.csv");
        StringBuilder rows = new StringBuilder("Name,Note\n");
        for (int row = 0; row < 300; row++) {
            rows.append("Harbour %d,\"Of %d lines:%s\nsaid \"\"the last\"\", who knew\"\n\n"
                    .formatted(row, row % 9, "\nno, this".repeat(row % 9)));
        }
        Files.writeString(file, rows);
        List<Part> parts = OfficialSources.in(source, Iris.ENTENTE.base()).parts();

        assertSame(new PartFiles(List.of(file), parts, false).parts().getFirst(), 7);
    }

    private static JobOptions options(Path output, int partitions) {
        boolean gzip = partitions == 2;
        return new JobOptions(output, partitions, gzip, null, 100, true);
    }

    /** The files of one source under a path, by its parts. */
    private static List<List<OwnedFile>> files(Path path, String source) throws IOException {
        return new PartFiles(List.of(path), SOURCES.named(source), false).parts();
    }
}
