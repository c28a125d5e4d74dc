package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents give: beside each file in {@code document/samples} stand its text and what it says of itself. */
class TextCommandTest {

    private static final Path SAMPLES = Path.of("src/test/resources/org/entente/document/samples");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> samples = files.filter(file -> !file.toString().matches(".*\\.[a-z]+\\.(txt|properties)"))
                    .sorted()
                    .toList();
            assertThat(samples).isNotEmpty();
            return samples;
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTextOfADocumentIsWhatAPersonWouldReadInIt(Path sample) {
        assertThat(Ran.command("text " + sample).out()).isEqualTo(contentOf(sample + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aDocumentIsDescribedByWhatItSaysOfItself(Path sample) {
        assertThat(Ran.command("text --describe " + sample).out()).isEqualTo(contentOf(sample + ".properties"));
    }

    @Test
    void claimsAreFoundInTheTextThatIsPrinted() throws IOException {
        String page = SAMPLES.resolve("press-release.html").toString();
        String text = Ran.command("text " + page).out();

        Ran ran = Ran.command("extract " + page + " --format json");

        assertThat(ran.out()).contains("AidFlow", "Chile gave Peru $4 million").doesNotContain("cookies", "900");
        int start = text.indexOf("Chile gave Peru");
        assertThat(ran.out()).contains("\"start\":" + text.codePointCount(0, start));
    }

    private static String contentOf(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
