package org.entente.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.graph.Review;
import org.entente.review.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The forms in which {@code review} lists what was read. */
enum ReviewFormat {
    TABLE {
        @Override
        void write(List<Reading> readings, PrintWriter out) {
            TextTable table = new TextTable(List.of("id", "status", "document", "claim", "words", "why", "decision"));
            readings.forEach(reading -> table.add(List.of(
                    reading.key(),
                    status(reading),
                    reading.document(),
                    reading.summary(),
                    reading.before() + "[" + reading.words() + "]" + reading.after(),
                    String.join("; ", reading.reasons()),
                    decision(reading.review()))));
            table.print(out);
        }
    },
    CSV {
        @Override
        void write(List<Reading> readings, PrintWriter out) {
            CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
            csv.writeRecord(COLUMNS);
            readings.forEach(reading -> csv.writeRecord(cells(reading)));
        }
    },
    JSON {
        @Override
        void write(List<Reading> readings, PrintWriter out) {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
                json.writeStartArray();
                for (Reading reading : readings) {
                    json.writeStartObject();
                    List<String> cells = cells(reading);
                    for (int column = 0; column < cells.size(); column++) {
                        json.writeStringProperty(COLUMNS.get(column), cells.get(column));
                    }
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            out.println(text);
        }
    };

    private static final List<String> COLUMNS = List.of(
            "id",
            "status",
            "document",
            "type",
            "values",
            "asserted",
            "before",
            "words",
            "after",
            "reasons",
            "by",
            "at",
            "because");

    abstract void write(List<Reading> readings, PrintWriter out);

    private static List<String> cells(Reading reading) {
        Review review = reading.review();
        return List.of(
                reading.key(),
                status(reading),
                reading.document(),
                reading.type(),
                String.join("; ", reading.values()),
                String.valueOf(reading.asserted()),
                reading.before(),
                reading.words(),
                reading.after(),
                String.join("; ", reading.reasons()),
                review == null ? "" : review.by(),
                review == null ? "" : review.at().toString(),
                review == null ? "" : Objects.requireNonNullElse(review.because(), ""));
    }

    private static String status(Reading reading) {
        return reading.status() == Reading.Status.NOT_FOUND
                ? "no longer found"
                : reading.status().name().toLowerCase(Locale.ROOT);
    }

    private static String decision(@Nullable Review review) {
        if (review == null) {
            return "";
        }
        return "%s by %s on %s%s"
                .formatted(
                        review.verdict().name().toLowerCase(Locale.ROOT),
                        review.by(),
                        review.at(),
                        review.because() == null ? "" : ": " + review.because());
    }
}
