package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.extraction.model.StubModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A model beside the rules, from the command line to the store. */
class SecondReaderCommandTest {

    private static final String FACT = "Japan stood by Kenya with all of $7 million";
    private static final StubModel.Deed GOOD = StubModel.wrote("""
            {"facts":[{"type":"AidFlow","quote":"%s","slots":{"donor":["Japan"],"recipient":["Kenya"],"amount":["$7 million"]}}]}""".formatted(FACT));

    @TempDir
    private Path temp;

    private Path note;

    @BeforeEach
    void thereAreADocumentAndAKey() throws IOException {
        note = Files.writeString(temp.resolve("note.txt"), "In 2019 %s.%n".formatted(FACT));
        Files.writeString(temp.resolve("key"), StubModel.KEY + "\n");
    }

    @Test
    void whatTheModelFindsAloneIsShownAsItsOwnAndExplained() throws IOException {
        try (StubModel stub = new StubModel(GOOD)) {
            Ran json = run("extract", stub, "");
            Ran explained = run("extract", stub, "--explain");

            assertThat(json.out()).contains("\"foundBy\":\"second_reader\"");
            assertThat(json.err())
                    .contains("note: second reader stub: 0 found like the rules, 1 for review, 0 dropped");
            assertThat(explained.out()).contains("second reader", "found by the second reader alone: for review");
            assertThat(stub.asked()).hasSize(1);
            assertThat(stub.asked().getFirst().authorization()).isEqualTo("Bearer " + StubModel.KEY);
        }
    }

    @Test
    void whatTheModelFindsAloneWaitsForReviewInTheStore() throws IOException {
        String store = " --store " + temp.resolve("store");
        try (StubModel stub = new StubModel(StubModel.wrote("no facts"), GOOD)) {
            Ran failed = run("load", stub, store);
            Ran again = run("load", stub, store);
            Ran unchanged = run("load", stub, store);

            assertThat(failed.exitCode()).isZero();
            assertThat(failed.err()).contains("no JSON").doesNotContain(StubModel.KEY);
            assertThat(again.err()).contains("found by the second reader alone, and by no rule");
            assertThat(unchanged.out()).contains("unchanged");
            assertThat(stub.asked()).hasSize(2);
        }
        String asserted = " 'ASK { ?flow ent:recipient id:state\\/KEN }'";
        assertThat(Ran.command("review" + store).out()).contains(FACT);
        assertThat(Ran.command("query" + store + asserted).out()).isEqualTo("no\n");

        JsonNode waiting = JsonMapper.shared()
                .readTree(Ran.command("review --document note --format json" + store)
                        .out())
                .get(0);
        assertThat(waiting.get("words").stringValue()).isEqualTo(FACT);
        String key = waiting.get("id").stringValue();
        assertThat(Ran.command("review accept %s --by Ana%s".formatted(key, store))
                        .exitCode())
                .isZero();
        assertThat(Ran.command("query" + store + asserted).out()).isEqualTo("yes\n");
    }

    @Test
    void withoutAModelOrOverPlainHttpNothingIsSent() {
        Ran nameless = Ran.command("extract %s --second-reader http://127.0.0.1:1".formatted(note));
        Ran plain = Ran.command(
                "extract %s --second-reader http://models.example.org --second-reader-model m".formatted(note));

        assertThat(nameless.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(nameless.err()).contains("--second-reader-model NAME");
        assertThat(plain.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(plain.err()).contains("expected https");
    }

    private Ran run(String command, StubModel stub, String more) {
        return Ran.command(
                "%s %s --second-reader %s --second-reader-model stub --second-reader-key-file %s --second-reader-answers %s %s"
                        .formatted(command, note, stub.base(), temp.resolve("key"), temp.resolve("answers"), more));
    }
}
