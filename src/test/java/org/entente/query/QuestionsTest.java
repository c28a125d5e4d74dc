package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.entente.SmallStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in {@code queries/} gives, with its defaults, the answer in the CSV file beside it. */
class QuestionsTest {

    private static final Path FOLDER = Path.of("queries");

    private static DatasetGraph store;

    @BeforeAll
    static void load() {
        store = SmallStore.open();
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

    @ParameterizedTest
    @MethodSource("questions")
    void hasItsExpectedAnswer(QueryFile question) throws IOException {
        List<String> expected = Files.readAllLines(FOLDER.resolve(question.name() + ".csv"));
        String answer = csv(question);
        List<String> found = answer.lines().toList();

        assertThat(found.getFirst()).as("the header").isEqualTo(expected.getFirst());
        if (question.ordered()) {
            assertThat(found).as("%s answers%n%s", question.name(), answer).containsExactlyElementsOf(expected);
        } else {
            assertThat(found)
                    .as("%s answers%n%s", question.name(), answer)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String csv(QueryFile question) {
        return Txn.calculateRead(store, () -> {
            try (QueryExec execution = QueryExec.dataset(store)
                    .query(question.bind(Map.of()))
                    .set(TDB2.symUnionDefaultGraph, true)
                    .timeout(30, TimeUnit.SECONDS)
                    .build()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ResultsWriter.create().lang(ResultSetLang.RS_CSV).write(out, execution.select());
                return out.toString(StandardCharsets.UTF_8);
            }
        });
    }
}
