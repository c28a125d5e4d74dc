package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.SourceText;
import org.entente.claim.Span;
import org.entente.extraction.explain.Dropped;
import org.entente.extraction.explain.ExplainedClaim;
import org.entente.extraction.explain.ExplainedSentence;
import org.entente.extraction.rule.FactLine;
import org.entente.extraction.rule.Filler;
import org.junit.jupiter.api.Test;

/** The explanation is of the same claims, and points to lines and words that are there. */
class ExplanationTest {

    private static final Path FACT_FILES = Path.of("src/main/resources/org/entente/extraction/en");

    @Test
    void theSameClaimsAreExplainedThatAreRead() throws IOException {
        SourceText briefing = briefing();

        List<Claim> explained = new ArrayList<>();
        Reading.READER
                .explain(briefing)
                .forEach(sentence -> sentence.claims().forEach(claim -> explained.add(claim.claim())));
        explained.sort(RuleReader.IN_ORDER_OF_TEXT);

        assertThat(explained).hasSizeGreaterThan(10).isEqualTo(Reading.READER.read(briefing));
    }

    @Test
    void everySlotHasALineThatStandsInItsFactFile() throws IOException {
        for (ExplainedSentence sentence : Reading.READER.explain(briefing())) {
            for (ExplainedClaim claim : sentence.claims()) {
                assertStands(claim.rule());
                assertThat(claim.fillers().keySet())
                        .isEqualTo(claim.claim().slots().keySet());
                for (List<Filler> fillers : claim.fillers().values()) {
                    assertThat(fillers).isNotEmpty();
                    for (Filler filler : fillers) {
                        assertStands(filler.line());
                    }
                }
            }
        }
    }

    private static void assertStands(FactLine line) throws IOException {
        String there = Files.readAllLines(FACT_FILES.resolve(line.file())).get(line.number() - 1);
        assertThat(there.split("\\s+", -1))
                .as(line.place())
                .isEqualTo(line.text().split("\\s+", -1));
    }

    @Test
    void aSlotSaysWhichPartOfWhichLineFilledIt() {
        ExplainedClaim claim = only("In 2015 Japan provided more than $20 million in aid to Chile.", "AidFlow");

        assertThat(claim.filledBy("amount")).extracting(Filler::part).containsExactly(Filler.Part.PATTERN);
        assertThat(claim.filledBy("currency")).extracting(Filler::part).containsExactly(Filler.Part.TAKEN);
        assertThat(claim.filledBy("status")).extracting(Filler::part).containsExactly(Filler.Part.IMPLIED);
        Filler recipient = claim.filledBy("recipient").getFirst();
        assertThat(recipient.line().text()).startsWith("with after ");
    }

    @Test
    void aDefaultSaysThatItIsOne() {
        ExplainedClaim meeting =
                only("Peruvian Foreign Minister Ana Rojas met Chilean President Luis Soto.", "Meeting");

        Filler status = meeting.filledBy("status").getFirst();
        assertThat(status.part()).isEqualTo(Filler.Part.DEFAULT);
        assertThat(status.line().text()).startsWith("default status");
    }

    @Test
    void theVoiceNamesItsWordsAndTheirList() {
        ExplainedClaim claim =
                only("Critics claim that Peru might have closed its border with Chile.", "BorderMeasure");

        assertThat(claim.voice())
                .extracting(hint -> hint.decides() + ": " + hint.words().quote() + ", " + hint.list())
                .containsExactly(
                        "modality: might, lexicon.txt [hypothetical]",
                        "speaker: claim, attribution.txt imputed opposes");
    }

    @Test
    void theVoiceNamesANegationAndAConcession() {
        String claim = "Officials say Peru has not closed its border with Chile. ";

        assertThat(only(claim, "BorderMeasure").voice())
                .extracting(hint -> hint.decides() + ": " + hint.words().quote())
                .containsExactly("polarity: not", "speaker: say");
        assertThat(only(claim + "Fair enough, that is so.", "BorderMeasure").voice())
                .extracting(hint -> hint.decides() + ": " + hint.words().quote())
                .containsExactly("polarity: not", "speaker: say", "stance: Fair enough");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(whys("Peruvian Foreign Minister Ana Rojas spoke. Rojas left.", "HoldsPost"))
                .containsExactly("found no post");
    }

    @Test
    void anUnlessIsNamedWithItsWords() {
        assertThat(whys("Peru bought aid worth $5 million from Chile.", "AidFlow"))
                .anySatisfy(why -> assertThat(why).contains("“bought").contains("unless (@trade|@sale)"));
    }

    @Test
    void whoTookTheWordsIsNamed() {
        assertThat(whys("In 2015 Japan provided more than $20 million in aid to Chile.", "AidFlow"))
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why)
                        .startsWith("its words belong to the AidFlow “Japan provided more than $20 million”"));
    }

    @Test
    void whatWasSaidBeforeIsNamed() {
        String sentence = "Peru closed its border with Chile. ";

        assertThat(whys(sentence + sentence, "BorderMeasure"))
                .anySatisfy(why -> assertThat(why).startsWith("said before by the BorderMeasure “Peru closed"));
    }

    @Test
    void aSentenceShowsWhatItNamesAndWhatThatRefersTo() {
        ExplainedSentence second = explain("Peru's President Ana Rojas met Chile's Foreign Minister. She spoke.")
                .get(1);

        assertThat(second.named()).singleElement().satisfies(named -> {
            assertThat(named.type()).isEqualTo("Person");
            assertThat(named.span()).extracting(Span::quote).isEqualTo("She");
            assertThat(named.refersTo()).isEqualTo("Ana Rojas");
        });
    }

    private static SourceText briefing() throws IOException {
        return Reading.source(Files.readString(Path.of("data/documents/us-peru-briefing/text.txt")), "2025-05");
    }

    private static List<ExplainedSentence> explain(String text) {
        return Reading.READER.explain(Reading.source(text, null));
    }

    private static ExplainedClaim only(String text, String type) {
        List<ExplainedClaim> claims = explain(text).stream()
                .flatMap(sentence -> sentence.claims().stream())
                .filter(claim -> claim.claim().type().equals(type))
                .toList();
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    private static List<String> whys(String text, String type) {
        return explain(text).stream()
                .flatMap(sentence -> sentence.dropped().stream())
                .filter(dropped -> dropped.type().equals(type))
                .map(Dropped::why)
                .toList();
    }
}
