package org.entente.dataset.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        Input input = Inputs.of(new Yaml().load(parts[0]));
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
}
