package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A test table: on each line a text, two spaces or more and an arrow, and what it must give.
 *
 * @param settings the lines that start with {@code @}
 * @param rows never empty
 */
public record Table(List<String> settings, List<Row> rows) {

    /**
     * A line of a table.
     *
     * @param place file and line
     */
    public record Row(String place, String text, String expected) {
        @Override
        public String toString() {
            return "%s: %s".formatted(place, text);
        }
    }

    private static final Path RESOURCES = Path.of("src/test/resources/org/entente");
    private static final String ARROW = " → ";

    /** The table in a file below the test resources; in its texts {@code \n} stands for a line end. */
    public static Table read(String file) {
        List<String> settings = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> lines = lines(RESOURCES.resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("@")) {
                settings.add(line.substring(1).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int arrow = line.indexOf(ARROW);
                assertThat(arrow).as("an arrow in %s line %d", file, i + 1).isPositive();
                rows.add(new Row(
                        "%s line %d".formatted(file, i + 1),
                        line.substring(0, arrow).strip().replace("\\n", "\n"),
                        line.substring(arrow + ARROW.length()).strip()));
            }
        }
        assertThat(rows).as("rows of " + file).isNotEmpty();
        return new Table(settings, rows);
    }

    /** The files of a folder below the test resources, as {@link #read} takes them. */
    public static List<String> filesOf(String folder) {
        try (var files = Files.list(RESOURCES.resolve(folder))) {
            List<String> names = files.filter(file -> file.toString().endsWith(".txt"))
                    .map(file -> folder + "/" + file.getFileName())
                    .sorted()
                    .toList();
            assertThat(names).as("tables in " + folder).isNotEmpty();
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
