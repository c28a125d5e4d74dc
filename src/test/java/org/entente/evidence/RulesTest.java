package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folder of rules, and what is wrong with a rule. */
class RulesTest {

    private static final Path FOLDER = Path.of("queries/rules");
    private static final Rules RULES = Rules.shipped();

    @Test
    void everyRuleOfAFolderStandsInTheOrder() throws IOException {
        for (Map.Entry<String, List<Rule>> group : Map.of(
                        "gather", RULES.gather(),
                        "measure", RULES.measure(),
                        "texts", RULES.texts(),
                        "diagnose", RULES.diagnose())
                .entrySet()) {
            try (Stream<Path> files = Files.list(FOLDER.resolve(group.getKey()))) {
                assertThat(group.getValue().stream().map(Rule::name))
                        .containsExactlyInAnyOrderElementsOf(files.map(file ->
                                        FOLDER.relativize(file).toString().replaceFirst("\\.rq$", ""))
                                .toList());
            }
        }
    }

    @Test
    void everyRuleSaysWhatItDoes() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".rq")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).startsWith("#+ summary: "));
        }
    }

    @Test
    void aRuleThatDiagnosesSaysHowItIsWrittenOut() {
        assertThat(RULES.diagnose())
                .allSatisfy(rule -> assertThat(rule.working())
                        .as(rule.name())
                        .contains("{claimed}")
                        .matches("([^{]|\\{(claimed|counterpart|explainedBy|beside|ratio|claimedValue)})*"));
    }

    @Test
    void aRuleThatIsNoConstructIsRefused() {
        assertThatThrownBy(() -> Rule.parse("diagnose/mine", "SELECT * WHERE { ?s ?p ?o }"))
                .hasMessage("queries/rules/diagnose/mine.rq: found a SELECT query, expected CONSTRUCT");
        assertThatThrownBy(() -> Rule.parse("diagnose/mine", "CONSTRUCT { ?s ?p ?o }"))
                .hasMessageStartingWith("queries/rules/diagnose/mine.rq: ");
    }
}
