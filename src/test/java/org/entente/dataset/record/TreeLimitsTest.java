package org.entente.dataset.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeLimitsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"xml, <a>, a/b", "json, [, '*'"})
    void levelsWithoutEndAreRefused(String format, String level, String records) throws IOException {
        Path file = Files.writeString(folder.resolve("deep"), level.repeat(100_000));

        assertThatThrownBy(() -> count(file, format, records, "."))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("deep line 1: found more than 100 levels");
    }

    @Test
    void aFileOfAnyLengthIsReadRecordByRecord() throws IOException {
        assertThat(count(longFile(), "xml", "all/r", "../@version")).isEqualTo(1_200_000);
    }

    @Test
    void whatIsNeededWholeMustFitIntoMemory() throws IOException {
        Path file = longFile();

        assertThatThrownBy(() -> count(file, "xml", "all/r", "../title"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("found more than 64 MB in one all that is needed whole");
    }

    @ParameterizedTest
    @CsvSource({"'', .", "a/../b, .", "a/b[1], .", "a/@b, .", "a, ../../b", "a/, .", "a, b[", "a, b//@c", "a, b[@c=d]"})
    void aPathThatIsNoneIsRefused(String records, String column) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "<a/>");

        assertThatThrownBy(() -> count(file, "xml", records, column))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found the path");
    }

    private Path longFile() throws IOException {
        return Files.writeString(
                folder.resolve("long"),
                "<all version='1'>" + "<r>&amp;</r>".repeat(1_200_000) + "<title>End</title></all>");
    }

    private static long count(Path file, String format, String records, String column) throws IOException {
        Input input = Inputs.of(Map.of("format", format, "records", records, "columns", Map.of("column", column)));
        long count = 0;
        try (Records read = SourceFile.in(file).getFirst().records(input)) {
            while (read.next()) {
                count++;
            }
            return count;
        } catch (BadRecord bad) {
            throw new AssertionError(bad);
        }
    }
}
