package org.entente.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.Slot;
import org.entente.claim.Span;
import org.entente.extraction.RuleReader;
import org.entente.extraction.explain.Dropped;
import org.entente.extraction.explain.ExplainedClaim;
import org.entente.extraction.explain.ExplainedSentence;
import org.entente.extraction.rule.FactLine;
import org.entente.extraction.rule.Filler;
import tools.jackson.core.JsonGenerator;

/**
 * Claims as {@link ClaimJson} writes them, each with an object {@code explanation}: the rule, what filled each slot, the words that
 * decided the voice, and what else was tried in the claim's sentence and dropped.
 */
final class ExplanationJson {

    private ExplanationJson() {}

    static void write(List<ExplainedSentence> sentences, PrintWriter out) {
        ClaimJson.write(
                sentences.stream()
                        .flatMap(sentence -> sentence.claims().stream().map(claim -> new Told(claim, sentence)))
                        .sorted(Comparator.comparing(told -> told.claim.claim(), RuleReader.IN_ORDER_OF_TEXT))
                        .map(told -> ClaimJson.line(told.claim.claim(), json -> write(told, json))),
                out);
    }

    private record Told(ExplainedClaim claim, ExplainedSentence sentence) {}

    private static void write(Told told, JsonGenerator json) {
        json.writeObjectPropertyStart("explanation");
        writeRule(told.claim.rule(), told.claim.match(), json);
        json.writeObjectPropertyStart("slots");
        told.claim.claim().slots().forEach((slot, values) -> {
            json.writeObjectPropertyStart(slot);
            writeFilled(values, told.claim.filledBy(slot), json);
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeArrayPropertyStart("voice");
        for (ExplainedClaim.Hint hint : told.claim.voice()) {
            json.writeStartObject();
            json.writeStringProperty("decides", hint.decides());
            json.writeStringProperty("list", hint.list());
            ClaimJson.writeSpan(hint.words(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("dropped");
        told.sentence.dropped().forEach(dropped -> write(dropped, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The line of the fact file, and the words that it matched. */
    private static void writeRule(FactLine rule, Span match, JsonGenerator json) {
        json.writeStringProperty("at", rule.place());
        json.writeStringProperty("line", rule.text());
        json.writeObjectPropertyStart("match");
        ClaimJson.writeSpan(match, json);
        json.writeEndObject();
    }

    private static void writeFilled(List<Slot> values, List<Filler> fillers, JsonGenerator json) {
        json.writeArrayPropertyStart("values");
        for (Slot value : values) {
            json.writeStartObject();
            json.writeName("value");
            ClaimJson.writeValue(value.value(), json);
            json.writeStringProperty("filled", word(value.filled()));
            if (value.reason() != null) {
                json.writeStringProperty("reason", value.reason());
            }
            if (value.span() != null) {
                ClaimJson.writeSpan(value.span(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("by");
        for (Filler filler : fillers) {
            json.writeStartObject();
            json.writeStringProperty("part", word(filler.part()));
            json.writeStringProperty("at", filler.line().place());
            json.writeStringProperty("line", filler.line().text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Dropped dropped, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", dropped.type());
        writeRule(dropped.rule(), dropped.match(), json);
        json.writeObjectPropertyStart("args");
        for (Map.Entry<String, List<Slot>> slot : dropped.slots().entrySet()) {
            json.writeArrayPropertyStart(slot.getKey());
            slot.getValue().forEach(value -> ClaimJson.writeValue(value.value(), json));
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeStringProperty("why", dropped.why());
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
