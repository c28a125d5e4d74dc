package org.entente.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code broken-tables} holds the tables of {@code data/reference} and, in {@code expected.txt}, the one report that they must give. */
class BrokenTablesTest {

    private static final Path CASES = Path.of("src/test/resources/org/entente/knowledge/broken-tables");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(cases()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void brokenTablesGiveOneReportOfEverything(Path folder) throws IOException {
        Tables tables = new Tables(file -> read(folder.resolve(file)));
        BadTables bad = catchThrowableOfType(BadTables.class, () -> {
            ReferenceParties.read(tables);
            tables.check();
        });
        assertThat(bad).hasMessage(read(folder.resolve("expected.txt")).strip());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
