package org.entente.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mapping in {@code broken/} is refused when it is read, with what the text file beside it says. */
class BrokenMappingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/entente/dataset/mapping/broken");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreBrokenMappings() throws IOException {
        assertThat(files()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithItsLineAndAReason(Path file) throws IOException {
        String expected = Files.readString(Path.of(file.toString().replace(".rq", ".txt")))
                .strip();

        assertThatThrownBy(() ->
                        Mapping.parse("broken/" + file.getFileName(), Files.readString(file), "https://example.org/"))
                .isInstanceOf(BadMapping.class)
                .hasMessage(expected);
    }
}
