package org.entente.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The score of what {@code extract} prints, on three sets of documents. Writes tables and misses to {@code target/score}; with
 * {@code -Dscore.update} also into the README. The misses in unseen documents are written nowhere: a rule that is made for them is worth
 * nothing.
 */
class ScoreTest {

    private static final Path REPORT = Path.of("target/score");
    private static final Path README = Path.of("README.md");
    private static final String START = "<!-- score: written by ScoreTest -->\n";
    private static final String END = "<!-- end of score -->";

    private static List<DocumentSet> sets = List.of();

    @BeforeAll
    static void score(@TempDir Path answers) throws IOException {
        sets = DocumentSet.all(answers);
        ScoreTable table = new ScoreTable(sets);
        Files.createDirectories(REPORT);
        Files.writeString(REPORT.resolve("score.txt"), table.text());
        Files.writeString(REPORT.resolve("score.md"), table.markdown());
        List<String> misses = new ArrayList<>(sets.get(0).misses());
        misses.addAll(sets.get(1).misses());
        Files.write(REPORT.resolve("misses.txt"), misses);
        System.out.printf("%s%nEach type: %s; what is missed: %2$s/misses.txt%n", table.summary(), REPORT);
    }

    @Test
    void theGivenDocumentsAreReadAsWellAsWePromise() {
        Tally given = sets.getFirst().tally();

        assertThat(given.f1(Level.CORE)).as("F1 at the core").isGreaterThanOrEqualTo(0.65);
        assertThat(given.precision(Level.CORE)).as("precision at the core").isGreaterThanOrEqualTo(0.80);
        assertThat(given.trapped()).as("facts that are stated on a trap").isZero();
    }

    @Test
    void noDocumentIsInTwoSets() {
        assertThat(sets.stream().flatMap(set -> set.outcomes().keySet().stream()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(30);
    }

    @Test
    void theReadmeHasTheScore() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf(START) + START.length();
        int end = readme.indexOf(END);
        String score = new ScoreTable(sets).markdown();
        if (System.getProperty("score.update") != null) {
            Files.writeString(README, readme.substring(0, start) + score + readme.substring(end));
            return;
        }
        assertThat(readme.substring(start, end))
                .as("the score in the README; to write it anew: mvn -q test -Dtest=ScoreTest -Dscore.update")
                .isEqualTo(score);
    }
}
