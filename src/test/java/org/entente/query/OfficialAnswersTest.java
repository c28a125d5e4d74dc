package org.entente.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.SharedFiles;
import org.entente.ShippedStore;
import org.entente.graph.Store;
import org.entente.load.LoadOptions;
import org.entente.load.LoadRequest;
import org.entente.load.PartReport;
import org.entente.load.Progress;
import org.entente.load.RowOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What questions answer with their defaults once the files of publishers are loaded beside what ships: {@code queries/official/NAME.csv}.
 * Another program counted the answers over, from the same files.
 */
class OfficialAnswersTest {

    private static final Path EXPECTED = Path.of("queries/official");

    private static final List<String> FILES = List.of(
            "embassies",
            "factbook-json",
            "hsg-pocom",
            "hsg-travels",
            "hsg-visits",
            "ofac-sdn",
            "treaties-ggo",
            "un-sc-consolidated",
            "unhcr-refugees/population.csv",
            "us-foreign-aid");

    private static final String VOTES = "un-votes/derived_un_vote_dyads_by_issue_1991-2019.csv.gz";

    /** Of each part the records that its files have, those that are passed over, and those that cannot be read. */
    private static final String COUNTS = """
            embassies 9852 1 0
            factbook-json/borders 262 96 0
            factbook-json/chiefs-of-mission 4994 2880 0
            factbook-json/memberships 262 26 0
            factbook-json/officials 4994 2600 0
            factbook-json/representation 262 69 0
            factbook-json/terrorist-groups 262 164 0
            factbook-json/trade-partners 262 30 0
            hsg-pocom/chiefs 5350 0 0
            hsg-pocom/concurrent 333 0 0
            hsg-pocom/missions-to-organizations 220 0 0
            hsg-pocom/people 4261 0 0
            hsg-pocom/principals 1274 66 0
            hsg-travels/meetings 4271 1791 0
            hsg-travels/presidents 47 0 0
            hsg-travels/trips 4271 0 0
            hsg-visits/meetings 3264 2513 0
            hsg-visits/visits 3264 0 0
            ofac-sdn/addresses 24818 3202 0
            ofac-sdn/aliases 21180 0 0
            ofac-sdn/changes 8052 0 0
            ofac-sdn/comments 28 0 0
            ofac-sdn/entries 15413 0 0
            treaties-ggo/agreements 4532 0 0
            treaties-ggo/parties 98320 2 0
            un-sc-consolidated/entities 273 0 0
            un-sc-consolidated/individuals 730 0 0
            un-votes/agreement 31582 0 0
            unhcr-refugees/population 138893 0 0
            us-foreign-aid 22356 0 0
            """;

    @TempDir
    private static Path folder;

    private static final List<PartReport> REPORTS = new ArrayList<>();

    private static Store store = Store.inMemory();

    @BeforeAll
    static void load() throws IOException {
        Path data = SharedFiles.required("data");
        ShippedStore shipped = ShippedStore.in(folder.resolve("store"));
        store = shipped.store();
        List<Path> paths = new ArrayList<>(FILES.stream().map(data::resolve).toList());
        paths.add(votesOfPeru(data.resolve(VOTES)));
        // The votes are fewer than expected; that all files are whole is held by their counts.
        LoadRequest insisting =
                new LoadRequest(paths, LoadOptions.NONE, UnaryOperator.identity(), RowOptions.NONE, true);
        REPORTS.addAll(shipped.loader().load(insisting, Progress.NONE).parts());
    }

    /** The votes of all pairs would be five times all else; a question is on one pair. */
    private static Path votesOfPeru(Path votes) throws IOException {
        Path few = folder.resolve(votes.getFileName());
        try (BufferedReader all = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(votes)), UTF_8));
                BufferedWriter kept = new BufferedWriter(
                        new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(few)), UTF_8))) {
            kept.write(all.readLine() + "\n");
            for (String line = all.readLine(); line != null; line = all.readLine()) {
                if (line.contains(",PE,")) {
                    kept.write(line + "\n");
                }
            }
        }
        return few;
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void theCountsAreThoseOfTheFiles() {
        assertThat(REPORTS)
                .extracting(
                        part -> "%s %d %d %d".formatted(part.part(), part.records(), part.skipped(), part.rejected()))
                .containsExactlyInAnyOrderElementsOf(COUNTS.lines().toList());
    }

    @Test
    void everyColumnAndEveryNameIsKnown() {
        assertThat(REPORTS).allSatisfy(part -> {
            assertThat(part.problems()).as(part.part()).isEmpty();
            assertThat(part.notes()).as(part.part()).isEmpty();
            assertThat(part.unresolved()).as(part.part()).isEmpty();
        });
    }

    static Stream<String> questions() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            return files.map(file -> file.getFileName().toString().replace(".csv", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hasItsExpectedAnswer(String name) throws IOException {
        QueryFile question = QueryFiles.shipped().find(name).orElseThrow();
        String answer = CsvAnswer.to(question, Map.of(), store.dataset());
        assertThat(answer.lines()).containsExactlyElementsOf(Files.readAllLines(EXPECTED.resolve(name + ".csv")));
    }
}
