package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.ShippedStore;
import org.entente.load.LoadOptions;
import org.entente.load.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A document that is not ours to ship, held against official figures. {@code seed-figures.csv} has what is to be found of each of
 * its figures, in the order of the text; the words are looked up in the text itself.
 */
class SeedQuestionsTest {

    private static final Path SEED = Path.of("../shared/extraction/documents/seed.txt");
    private static final Path EXPECTED = Path.of("src/test/resources/org/entente/query/seed-figures.csv");

    private static ShippedStore shipped;

    @BeforeAll
    static void load() {
        if (!Files.exists(SEED)) {
            assertThat(System.getenv("CI"))
                    .as(SEED + " is missing; CI must have it")
                    .isNotEqualTo("true");
        }
        assumeTrue(Files.exists(SEED), () -> SEED + " is missing: its figures were not diagnosed");
        shipped = ShippedStore.open();
    }

    @AfterAll
    static void close() {
        if (shipped != null) {
            shipped.close();
        }
    }

    @Test
    void itsFiguresAreDiagnosedAndOnceItIsWithdrawnEveryAnswerIsAsBefore() throws IOException {
        Map<String, String> before = answers();
        shipped.loader().load(List.of(SEED), LoadOptions.NONE, Progress.NONE);

        List<NamedCsvRecord> found = records(answer("figures-against-official-sources", Map.of("document", "seed")));
        List<NamedCsvRecord> expected = records(Files.readString(EXPECTED));
        List<String> columns = expected.getFirst().getHeader();
        assertThat(found)
                .extracting(row -> columns.stream().map(row::getField).toList())
                .containsExactlyElementsOf(
                        expected.stream().map(NamedCsvRecord::getFields).toList());
        String text = Files.readString(SEED);
        assertThat(found)
                .extracting(row -> row.getField("words"))
                .allSatisfy(words -> assertThat(text).contains(words));

        assertThat(answers()).isNotEqualTo(before);
        assertThat(shipped.loader().withdraw("seed")).isTrue();
        assertThat(answers()).isEqualTo(before);
    }

    private static Map<String, String> answers() {
        return QueryFiles.shipped().all().stream()
                .collect(Collectors.toMap(QueryFile::name, question -> answer(question.name(), Map.of())));
    }

    private static String answer(String question, Map<String, String> parameters) {
        return CsvAnswer.to(
                QueryFiles.shipped().find(question).orElseThrow(),
                parameters,
                shipped.store().dataset());
    }

    private static List<NamedCsvRecord> records(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream().toList();
        }
    }
}
