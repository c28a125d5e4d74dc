package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.extraction.language.LanguageFolder;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.rule.BadFactFiles;
import org.entente.extraction.rule.FactFiles;
import org.entente.extraction.rule.FactType;
import org.entente.knowledge.ReferenceGazetteer;
import org.junit.jupiter.api.Test;

class FactFilesTest {

    private static final Path SHIPPED = Path.of("src/main/resources/org/entente/extraction/en");
    private static final Path CASES = Path.of("src/test/resources/org/entente/extraction");
    private static final Lexicon LEXICON = new Lexicon(LanguageFolder.ENGLISH);

    @Test
    void theListNamesExactlyTheFactFiles() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            assertThat(LanguageFolder.ENGLISH.lines("facts.txt"))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".fact"))
                                    .toList());
        }
    }

    @Test
    void badFactFilesGiveOneReportOfEverything() throws IOException {
        Map<String, List<String>> files = filesOf(CASES.resolve("bad-facts"));
        assertThat(files).isNotEmpty();
        BadFactFiles bad = catchThrowableOfType(BadFactFiles.class, () -> FactFiles.read(files, LEXICON));
        assertThat(bad)
                .hasMessage(Files.readString(CASES.resolve("bad-facts/expected.txt"))
                        .strip());
    }

    @Test
    void aFactTypeThatDoesNotExistYetIsOneFile() throws IOException {
        List<FactType> types = FactFiles.read(filesOf(CASES.resolve("new-fact-type")), LEXICON);
        assertThat(types).singleElement().satisfies(type -> {
            assertThat(type.examples()).isNotEmpty();
            assertThat(type.counters()).isNotEmpty();
        });
        RuleReader reader = RuleReader.of(LEXICON, types, ReferenceGazetteer.load());
        assertThat(reader.forms()).singleElement().matches(form -> form.text().contains("claim "));
        FactType extradition = types.getFirst();
        extradition
                .examples()
                .forEach(example -> assertThat(reader.read(Reading.source(example.sentence(), null)))
                        .as(example.place())
                        .singleElement()
                        .satisfies(claim -> assertFilled(claim, example.expected())));
        extradition
                .counters()
                .forEach(counter -> assertThat(reader.read(Reading.source(counter.sentence(), null)))
                        .as(counter.place())
                        .isEmpty());
    }

    private static void assertFilled(Claim claim, Map<String, String> expected) {
        expected.forEach((slot, value) -> assertThat(String.join(", ", Reading.filled(claim, slot)))
                .as(slot)
                .isEqualTo(value));
    }

    private static Map<String, List<String>> filesOf(Path folder) throws IOException {
        Map<String, List<String>> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".fact"))
                    .sorted()
                    .toList()) {
                files.put(path.getFileName().toString(), Files.readAllLines(path));
            }
        }
        return files;
    }
}
