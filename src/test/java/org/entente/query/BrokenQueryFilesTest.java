package org.entente.query;

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

/** Each file in {@code broken/} is refused with what the text file beside it says. */
class BrokenQueryFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/entente/query/broken");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreBrokenFiles() throws IOException {
        assertThat(files()).hasSizeGreaterThan(9);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithItsPlaceAndARemedy(Path file) throws IOException {
        String expected = Files.readString(Path.of(file.toString().replace(".rq", ".txt")))
                .strip();

        assertThatThrownBy(() -> QueryFile.parse("queries/" + file.getFileName(), Files.readString(file)))
                .isInstanceOf(QueryFileError.class)
                .hasMessageStartingWith(expected);
    }
}
