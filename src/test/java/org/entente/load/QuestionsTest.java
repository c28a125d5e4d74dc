package org.entente.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.dataset.ReferenceStates;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.knowledge.Institutions;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.knowledge.States;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each question of {@code questions/}, put to the coast note and the states, has the answer beside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {

    private final Store store = Store.inMemory();

    @BeforeAll
    void load() {
        Loader loader = new Loader(store, new CoastNote("1"), ReferenceGazetteer.load(), Ontology.load());
        store.replace(Map.of(
                Iris.ENTENTE.datasetGraph(ReferenceStates.ID),
                ReferenceStates.graph(Iris.ENTENTE.base(), States.load(), Institutions.load())));
        loader.load(List.of(CoastNote.FOLDER), LoadOptions.NONE, Progress.NONE);
    }

    @AfterAll
    void close() {
        store.close();
    }

    static List<Path> questions() throws IOException {
        try (Stream<Path> files = Files.list(Questions.FOLDER)) {
            List<Path> questions = files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
            assertThat(questions).as("questions in " + Questions.FOLDER).hasSizeGreaterThanOrEqualTo(7);
            return questions;
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hasTheAnswerBesideIt(Path question) {
        Path answer = Path.of(question.toString().replace(".rq", ".csv"));

        assertThat(answer).content().isEqualTo(Questions.answer(store, question));
    }
}
