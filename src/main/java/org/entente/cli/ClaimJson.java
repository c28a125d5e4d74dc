package org.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.Claim;
import org.entente.claim.Slot;
import org.entente.claim.Value;
import org.entente.claim.Voice;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Claims as a JSON array, one claim on a line. {@code args} maps a slot to its value, or to a list where it has several: numbers for
 * amounts, strings for all else. {@code speaker} is null for the author.
 */
final class ClaimJson {

    /** Jackson's streaming core alone; its object mapper would cost more time than reading a page of text. */
    private static final JsonFactory JSON = new JsonFactory();

    private ClaimJson() {}

    static void write(List<Claim> claims, PrintWriter out) {
        out.print('[');
        String separator = "\n";
        for (Claim claim : claims) {
            out.print(separator);
            out.print(line(claim));
            separator = ",\n";
        }
        out.print("\n]\n");
    }

    private static String line(Claim claim) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("type", claim.type());
            writeArguments(claim, json);
            json.writeNumberProperty("start", claim.span().start());
            json.writeNumberProperty("end", claim.span().end());
            json.writeStringProperty("quote", claim.span().quote());
            writeVoice(claim.voice(), json);
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

    private static void writeValue(Value value, JsonGenerator json) {
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
