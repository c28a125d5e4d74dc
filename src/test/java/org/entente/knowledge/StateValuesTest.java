package org.entente.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.entente.SharedFiles;
import org.entente.knowledge.PartyResolver.Scheme;
import org.junit.jupiter.api.Test;

/**
 * Which of all values that name states in the datasets beside the project name one by our tables alone, and which need the
 * {@code lookups.csv} of their source or name no state. What they name in which year is another test's matter.
 *
 * <p>{@code -Dstate-values.update} writes what is expected anew.
 */
class StateValuesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/entente/knowledge");
    private static final Path EXPECTED = FOLDER.resolve("state-values-expected.txt");

    @Test
    void allButTheseValuesNameAState() throws IOException {
        Path data = SharedFiles.required("data");
        PartyResolver parties = ReferenceParties.load();
        List<String> report = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("state-values.txt"))) {
            if (!line.startsWith("#")) {
                report(line.split(" \\| ", -1), data, parties, report);
            }
        }
        if (System.getProperty("state-values.update") != null) {
            Files.write(EXPECTED, report);
        }
        assertThat(report).isEqualTo(Files.readAllLines(EXPECTED));
    }

    private static void report(String[] column, Path data, PartyResolver parties, List<String> report)
            throws IOException {
        Collection<String> values = ValuesOfFiles.in(data.resolve(column[0]), column[1], column[2]);
        Scheme scheme = Scheme.valueOf(column[3].toUpperCase(Locale.ROOT));
        List<String> unresolved = values.stream()
                .filter(value -> parties.state(value, scheme, null) == null)
                .toList();
        assertThat(values).as(String.join(" ", column)).isNotEmpty();
        report.add("%s %s %s as %s: %d of %d"
                .formatted(
                        column[0], column[1], column[2], column[3], values.size() - unresolved.size(), values.size()));
        unresolved.forEach(value -> report.add("    " + value));
    }
}
