package org.entente.dataset.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Files of {@code cases/}: what a mapping says of its input, a line of dashes, a small file, a line of dashes, its records. A record is a
 * line with its place and its columns; {@code !} stands before a bad record, {@code !!} before what makes the file unreadable, {@code ?}
 * before what no column reads.
 */
class RecordCasesTest {

    @TempDir
    private Path folder;

    static List<Path> cases() throws IOException, URISyntaxException {
        Path cases = Path.of(
                requireNonNull(RecordCasesTest.class.getResource("cases")).toURI());
        try (Stream<Path> files = Files.list(cases)) {
            List<Path> found = files.sorted().toList();
            assertThat(found).hasSizeGreaterThan(10);
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFileBecomesTheseRecords(Path test) throws IOException {
        String[] parts = Files.readString(test).split("(?m)^-----\n", -1);
        assertThat(parts).as("decorators, file and records").hasSize(3);
        Input input = input(new Yaml().load(parts[0]));
        Path file = folder.resolve("file");
        Files.write(file, unescaped(parts[1]).getBytes(input.charset()));

        assertThat(String.join("\n", read(file, input))).isEqualTo(parts[2].strip());
    }

    private static List<String> read(Path file, Input input) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Records records = SourceFile.in(file).getFirst().records(input)) {
            while (true) {
                try {
                    if (!records.next()) {
                        records.unread().stream().sorted().forEach(path -> lines.add("? " + path));
                        return lines;
                    }
                    lines.add(line(records));
                } catch (BadRecord bad) {
                    lines.add("! " + bad.problem().sentence());
                }
            }
        } catch (UnreadableFile unreadable) {
            lines.add("!! " + unreadable.problem().sentence());
            return lines;
        }
    }

    private static String line(Records records) {
        StringBuilder line = new StringBuilder(records.place());
        for (int column = 0; column < records.columns().size(); column++) {
            String value = records.value(column);
            if (value != null) {
                line.append(" | ")
                        .append(records.columns().get(column))
                        .append('=')
                        .append(value.replace("\n", "\\n").replace("\r", "\\r").replace(Records.SEPARATOR, '+'));
            }
        }
        return line.toString();
    }

    /** Characters that an editor would not keep. */
    private static String unescaped(String text) {
        return text.replace("␀", "\0")
                .replace("␚", "\u001A")
                .replace("␍", "\r")
                .replace("␣", " ")
                .replaceAll("¶\\n$", "")
                .replace("⌘", "\uFEFF");
    }

    private static Input input(Map<String, Object> said) {
        return new Input(
                List.of("file"),
                Input.Format.valueOf(text(said, "format", "csv").toUpperCase(Locale.ROOT)),
                Charset.forName(text(said, "charset", UTF_8.name())),
                text(said, "separator", ",").charAt(0),
                List.copyOf(texts(said.get("header"))),
                texts(said.get("nulls")),
                text(said, "records", ""),
                columns(said.get("columns")),
                texts(said.get("ignored")),
                Set.of(),
                Set.of(),
                said.get("matrix") instanceof Map<?, ?> matrix ? matrix(matrix) : null);
    }

    private static Input.Matrix matrix(Map<?, ?> said) {
        return new Input.Matrix(
                String.valueOf(said.get("cell")),
                labels(said.get("rows")),
                labels(said.get("columns")),
                texts(said.get("skip")));
    }

    private static String text(Map<String, Object> said, String name, String otherwise) {
        return String.valueOf(said.getOrDefault(name, otherwise));
    }

    private static Set<String> texts(@Nullable Object list) {
        Set<String> texts = new LinkedHashSet<>();
        if (list instanceof List<?> all) {
            all.forEach(one -> texts.add(String.valueOf(one)));
        }
        return texts;
    }

    private static Map<String, String> columns(@Nullable Object map) {
        return map instanceof Map<?, ?> columns
                ? columns.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()),
                                entry -> String.valueOf(entry.getValue()),
                                (one, other) -> one,
                                LinkedHashMap::new))
                : Map.of();
    }

    private static Map<String, List<String>> labels(@Nullable Object map) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> given) {
            given.forEach((name, words) -> labels.put(String.valueOf(name), List.copyOf(texts(words))));
        }
        return labels;
    }
}
