package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.ShippedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in {@code queries/} gives, with its defaults and over what ships, the answer in the CSV file beside it. */
class QuestionsTest {

    private static final Path FOLDER = Path.of("queries");
    private static final Path ANSWERS = Path.of("target", "questions");

    private static ShippedStore shipped;

    @BeforeAll
    static void load() throws IOException {
        Files.createDirectories(ANSWERS);
        shipped = ShippedStore.open();
    }

    @AfterAll
    static void close() {
        shipped.close();
    }

    static List<QueryFile> questions() {
        return QueryFiles.shipped().all();
    }

    @Test
    void everyFileInTheFolderIsShippedAndHasAnExpectedAnswer() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq") || name.endsWith(".csv"))
                    .toList();
            assertThat(names).hasSizeGreaterThan(5);
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(questions().stream()
                            .flatMap(question -> Stream.of(question.name() + ".rq", question.name() + ".csv"))
                            .toList());
        }
    }

    @Test
    void theListOfQuestionsHasEveryFile() throws IOException {
        String list = Files.readString(FOLDER.resolve("README.md"));
        assertThat(questions())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(list)
                        .contains("| %s | `%s.rq` | %s |"
                                .formatted(question.summary(), question.name(), question.asks())));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hasItsExpectedAnswer(QueryFile question) throws IOException {
        String answer = CsvAnswer.to(question, Map.of(), shipped.store().dataset());
        // Where an answer has rightly changed, this file takes the place of the expected one.
        Path found = Files.writeString(ANSWERS.resolve(question.name() + ".csv"), answer);
        List<String> expected = Files.readAllLines(FOLDER.resolve(question.name() + ".csv"));

        assertThat(question.ordered()).as("%s has an ORDER BY", question.name()).isTrue();
        assertThat(answer.lines()).as("answer in %s", found).containsExactlyElementsOf(expected);
    }
}
