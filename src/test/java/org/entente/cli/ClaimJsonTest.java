package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.claim.Modality;
import org.entente.claim.PartialDate;
import org.entente.claim.Polarity;
import org.entente.claim.Slot;
import org.entente.claim.Span;
import org.entente.claim.Stance;
import org.entente.claim.Value;
import org.entente.claim.Voice;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimJsonTest {

    private static final Value.Entity USA = state("United States", "USA");
    private static final Value.Entity PERU = state("Peru", "PER");

    @Test
    void aClaimOfTheAuthorHasNoSpeaker() {
        assertThat(only(claim(Map.of("donor", List.of(USA)), Voice.AUTHOR))).isEqualTo(json("""
                        {"type": "AidFlow", "args": {"donor": "United States"}, "start": 2, "end": 8, "quote": "“a\\tb”\\n",
                         "speaker": null, "reportedBy": null, "stance": null, "modality": "stated", "polarity": "positive"}"""));
    }

    @Test
    void anAmountIsAPlainNumber() {
        JsonNode args = only(claim(Map.of("amount", List.of(amount("6.6E+9"))), Voice.AUTHOR))
                .get("args");

        assertThat(args.toString()).isEqualTo("{\"amount\":6600000000}");
    }

    @Test
    void aShareKeepsItsDecimals() {
        JsonNode args = only(claim(Map.of("value", List.of(amount("2.50"))), Voice.AUTHOR))
                .get("args");

        assertThat(args.toString()).isEqualTo("{\"value\":2.5}");
    }

    @Test
    void aSlotWithSeveralValuesIsAListAndADateIsText() {
        Map<String, List<Value>> slots = new LinkedHashMap<>();
        slots.put("parties", List.of(USA, PERU));
        slots.put("date", List.of(new Value.Time(PartialDate.ofMonth(2023, 4), false)));

        assertThat(only(claim(slots, Voice.AUTHOR)).get("args"))
                .isEqualTo(json("{\"parties\": [\"United States\", \"Peru\"], \"date\": \"2023-04\"}"));
    }

    @Test
    void whatSomebodyElseSaysHasItsSpeakerItsReporterAndAStance() {
        Value.Entity critics =
                new Value.Entity(EntityKind.COLLECTIVE_AGENT, "critics", "collective/critics", false, null);
        Voice voice = new Voice(critics, PERU, Stance.OPPOSES, Modality.REPORTED, Polarity.NEGATIVE, false);

        JsonNode claim = only(claim(Map.of("donor", List.of(USA)), voice));

        assertThat(claim.get("speaker").stringValue()).isEqualTo("critics");
        assertThat(claim.get("reportedBy").stringValue()).isEqualTo("Peru");
        assertThat(claim.get("stance").stringValue()).isEqualTo("opposes");
        assertThat(claim.get("modality").stringValue()).isEqualTo("reported");
        assertThat(claim.get("polarity").stringValue()).isEqualTo("negative");
    }

    @Test
    void nothingSaidIsAnEmptyArray() {
        assertThat(json(written(List.of())).isEmpty()).isTrue();
    }

    @Test
    void eachClaimHasItsLine() {
        Claim claim = claim(Map.of("donor", List.of(USA)), Voice.AUTHOR);

        assertThat(written(List.of(claim, claim)).lines()).hasSize(4);
    }

    private static JsonNode only(Claim claim) {
        JsonNode array = json(written(List.of(claim)));
        assertThat(array.size()).isEqualTo(1);
        return array.get(0);
    }

    private static String written(List<Claim> claims) {
        StringWriter out = new StringWriter();
        ClaimJson.write(claims, new PrintWriter(out));
        return out.toString();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Claim claim(Map<String, List<Value>> values, Voice voice) {
        Span span = new Span(2, 8, "“a\tb”\n");
        Map<String, List<Slot>> slots = new LinkedHashMap<>();
        values.forEach((name, filled) -> slots.put(
                name, filled.stream().map(value -> Slot.matched(value, span)).toList()));
        return new Claim("AidFlow", slots, span, voice, "AidFlow:1");
    }

    private static Value.Entity state(String name, String code) {
        return new Value.Entity(EntityKind.STATE, name, "state/" + code, true, code);
    }

    private static Value.Amount amount(String number) {
        return new Value.Amount(new BigDecimal(number));
    }
}
