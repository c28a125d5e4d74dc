package org.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.FoundBy;
import org.entente.claim.Slot;
import org.entente.claim.Span;
import org.entente.claim.Value;
import org.entente.claim.Voice;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Claims as a JSON array, one claim on a line. {@code args} maps a slot to its value, or to a list where it has several: numbers for
 * amounts, strings for all else. {@code speaker} is null for the author;
 * {@code foundBy} stands where a second reader found the claim, too, or alone.
 */
final class ClaimJson {

    /** Jackson's streaming core alone; its object mapper would cost more time than reading a page of text. */
    private static final JsonFactory JSON = new JsonFactory();

    private ClaimJson() {}

    static void write(List<Claim> claims, PrintWriter out) {
        write(claims.stream().map(claim -> line(claim, json -> {})), out);
    }

    /** An array with an element on each line. */
    static void write(Stream<String> lines, PrintWriter out) {
        out.print(lines.map(line -> "\n" + line).collect(Collectors.joining(",", "[", "\n]\n")));
    }

    /** A claim as an object, with more properties after its own. */
    static String line(Claim claim, Consumer<JsonGenerator> more) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("type", claim.type());
            writeArguments(claim, json);
            writeSpan(claim.span(), json);
            writeVoice(claim.voice(), json);
            if (claim.foundBy() != FoundBy.RULES) {
                json.writeStringProperty("foundBy", word(claim.foundBy()));
            }
            more.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void writeArguments(Claim claim, JsonGenerator json) {
        json.writeObjectPropertyStart("args");
        for (Map.Entry<String, List<Slot>> slot : claim.slots().entrySet()) {
            json.writeName(slot.getKey());
            if (slot.getValue().size() == 1) {
                writeValue(slot.getValue().getFirst().value(), json);
            } else {
                json.writeStartArray();
                slot.getValue().forEach(value -> writeValue(value.value(), json));
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    static void writeSpan(Span span, JsonGenerator json) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeStringProperty("quote", span.quote());
    }

    static void writeValue(Value value, JsonGenerator json) {
        switch (value) {
            case Value.Amount amount -> json.writeNumber(amount.text());
            case Value.Entity entity -> json.writeString(entity.text());
            case Value.Time time -> json.writeString(time.text());
            case Value.Text text -> json.writeString(text.text());
        }
    }

    private static void writeVoice(Voice voice, JsonGenerator json) {
        writeProperty(
                "speaker", voice.speaker() == null ? null : voice.speaker().name(), json);
        writeProperty(
                "reportedBy",
                voice.reportedBy() == null ? null : voice.reportedBy().name(),
                json);
        writeProperty("stance", word(voice.reporterStance()), json);
        writeProperty("modality", word(voice.modality()), json);
        writeProperty("polarity", word(voice.polarity()), json);
    }

    private static void writeProperty(String name, @Nullable String value, JsonGenerator json) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
