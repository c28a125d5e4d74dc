package org.entente.dataset.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The examples of paths and of wide tables in {@code data/sources/README.md} are what the readers do. */
class ReadmeTest {

    /** A block of code, how it is read, and the rows of the table behind it. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "```(xml|json|csv)\\n(.*?)```\\n\\nwith `(.*?)`,.*?\\n\\| --- .*?\\n(.*?)\\n\\n", Pattern.DOTALL);

    private static final Pattern WORDS = Pattern.compile("`(.*?)`");

    @TempDir
    private Path folder;

    record PathExample(String format, String text, String records, String path, List<String> gives) {}

    static Stream<PathExample> paths() throws IOException {
        return examples().filter(example -> !example.group(1).equals("csv")).flatMap(example -> example.group(4)
                .lines()
                .map(row -> row.split("\\|", -1))
                .map(cells -> new PathExample(
                        example.group(1),
                        example.group(2),
                        String.valueOf(new Yaml().<Map<String, Object>>load(example.group(3)).get("records")),
                        words(cells[1]).getFirst(),
                        words(cells[2]))));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aPathGives(PathExample example) throws IOException {
        List<List<String>> records = records(
                example.format(),
                example.text(),
                Map.of(
                        "format", example.format(),
                        "records", example.records(),
                        "columns", Map.of("value", example.path())));

        assertThat(records).singleElement().satisfies(record -> assertThat(
                        record.getFirst().split(String.valueOf(Records.SEPARATOR), -1))
                .containsExactlyElementsOf(example.gives()));
    }

    @Test
    void aWideTableBecomesRecords() throws IOException {
        MatchResult example =
                examples().filter(one -> one.group(1).equals("csv")).findFirst().orElseThrow();
        List<List<String>> expected = example.group(4)
                .lines()
                .map(row -> Arrays.stream(row.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> cells.subList(1, cells.size() - 1))
                .toList();

        // a record has the labels of its row, those of its column, and its value
        assertThat(records("csv", example.group(2), new Yaml().<Map<String, Object>>load(example.group(3))))
                .isEqualTo(expected);
    }

    private static Stream<MatchResult> examples() throws IOException {
        Matcher examples = EXAMPLE.matcher(Files.readString(Path.of("data/sources/README.md")));
        List<MatchResult> all = examples.results().toList();
        assertThat(all).hasSize(3);
        return all.stream();
    }

    private static List<String> words(String cell) {
        return WORDS.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private List<List<String>> records(String format, String text, Map<String, Object> input) throws IOException {
        SourceFile file = SourceFile.in(Files.writeString(folder.resolve("example." + format), text))
                .getFirst();
        List<List<String>> all = new ArrayList<>();
        try (Records records = file.records(Inputs.of(input))) {
            while (records.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 0; column < records.columns().size(); column++) {
                    String value = records.value(column);
                    values.add(value == null ? "" : value);
                }
                all.add(values);
            }
        } catch (BadRecord bad) {
            throw new AssertionError(bad);
        }
        return all;
    }
}
