package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryFactory;
import org.entente.StoreOfLevels;
import org.entente.graph.EvidenceLevel;
import org.entente.load.LoadOptions;
import org.entente.load.Progress;
import org.entente.query.ReceiptCheck.SourceChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receipts of one question, checked again after the store has changed in one way and another. */
class ReceiptTest {

    private static final String GRAPH = "https://w3id.org/entente/graph/document/";
    private static final Map<String, String> VALUES = Map.of("donor", "JPN", "recipient", "CHL");

    private StoreOfLevels opened;
    private Receipts receipts;

    @BeforeEach
    void open() {
        opened = StoreOfLevels.open();
        receipts = new Receipts(opened.store().dataset(), Duration.ofMinutes(1), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void saysSameUntilASourceOfTheAnswerIsGoneAndThenWhichRowsWentWithIt() throws InterruptedException {
        // Loads are dated to the second: what was loaded in the second of the question counts as loaded since.
        TimeUnit.SECONDS.sleep(1);
        Receipt receipt = aid(EvidenceLevel.CLAIMED);
        Receipt official = aid(EvidenceLevel.OFFICIAL);
        assertThat(receipt.rows()).hasSize(6);
        assertThat(receipt.sources())
                .extracting(LoadedSource::graph)
                .containsExactly(
                        GRAPH + "coast-courier",
                        GRAPH + "coast-courier-again",
                        GRAPH + "harbour-gazette",
                        GRAPH + "quoting-letter");
        assertThat(receipt.words())
                .hasSize(6)
                .anySatisfy(words -> assertThat(words.exact()).isEqualTo("Japan provided $7 million to Chile in 2021"));

        ReceiptCheck unchanged = receipts.check(ReceiptJson.read("test", ReceiptJson.write(receipt)));
        assertThat(unchanged.same()).isTrue();
        assertThat(unchanged.sameVersion()).isTrue();
        assertThat(unchanged.sources()).isEmpty();

        opened.loader().withdraw("quoting-letter");

        ReceiptCheck after = receipts.check(receipt);
        assertThat(after.same()).isFalse();
        assertThat(after.sameVersion()).isFalse();
        assertThat(after.added()).isEmpty();
        assertThat(after.changed()).isEmpty();
        assertThat(after.removed())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("\"A letter to the harbour\""));
        assertThat(after.sources())
                .containsExactly(new SourceChange(GRAPH + "quoting-letter", "A letter to the harbour", "gone"));
        assertThat(receipts.check(official).sameVersion()).isTrue();
    }

    @Test
    void saysWhichRowsAreNewAndFromWhichSource() {
        opened.loader().withdraw("quoting-letter");
        Receipt receipt = aid(EvidenceLevel.CLAIMED);

        opened.loader()
                .load(
                        List.of(Path.of("src/test/resources/org/entente/levels/documents/quoting-letter")),
                        LoadOptions.NONE,
                        Progress.NONE);

        ReceiptCheck after = receipts.check(receipt);
        assertThat(after.removed()).isEmpty();
        assertThat(after.added())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("\"A letter to the harbour\""));
        assertThat(after.sources())
                .contains(new SourceChange(GRAPH + "quoting-letter", "A letter to the harbour", "loaded since"));
    }

    @Test
    void aRowWhoseThingIsTheSameIsChanged() {
        Receipt receipt = aid(EvidenceLevel.CLAIMED);
        String json = ReceiptJson.write(receipt).replaceFirst("7000000[.]0", "7000001.0");

        ReceiptCheck check = receipts.check(ReceiptJson.read("test", json));

        assertThat(check.changed()).singleElement().satisfies(change -> {
            assertThat(change.before()).anyMatch(term -> term.contains("7000001.0"));
            assertThat(change.after()).anyMatch(term -> term.contains("7000000.0"));
        });
        assertThat(check.added()).isEmpty();
        assertThat(check.removed()).isEmpty();
    }

    @Test
    void theOrderCountsOnlyWhereTheQuerySaysIt() {
        List<String> variables = List.of("a", "b");
        List<List<String>> one = List.of(List.of("1", "2"), List.of("3", "4"));
        List<List<String>> other = List.of(List.of("3", "4"), List.of("1", "2"));

        assertThat(Receipts.digest(variables, List.copyOf(one), false))
                .isEqualTo(Receipts.digest(variables, List.copyOf(other), false))
                .isNotEqualTo(Receipts.digest(List.of("b", "a"), List.copyOf(one), false));
        assertThat(Receipts.digest(variables, List.copyOf(one), true))
                .isNotEqualTo(Receipts.digest(variables, List.copyOf(other), true));
        assertThat(receipts.of(
                        null, QueryFactory.create("SELECT * { VALUES ?x { 2 1 } }"), Map.of(), EvidenceLevel.USUAL))
                .extracting(Receipt::ordered)
                .isEqualTo(false);
    }

    @Test
    void whatIsNoReceiptIsRefused() {
        assertThatThrownBy(() -> ReceiptJson.read("note.json", "{\"query\": \"ASK {}\"}"))
                .isInstanceOf(BadReceipt.class)
                .hasMessageStartingWith("note.json: found no receipt");
        assertThatThrownBy(() -> ReceiptJson.read("note.txt", "six rows")).isInstanceOf(BadReceipt.class);
    }

    private Receipt aid(EvidenceLevel level) {
        QueryFile question = QueryFiles.shipped().find("aid-between-states").orElseThrow();
        return receipts.of(question.name(), question.bind(VALUES), VALUES, level);
    }
}
