package org.entente.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.dataset.mapping.Outcome;
import org.entente.dataset.record.Problem;
import org.entente.dataset.source.Part;
import org.entente.dataset.source.Rejects;
import org.entente.dataset.source.Release;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What became of one part.
 *
 * @param release as the files name it, or null
 * @param files their names
 * @param problems why nothing was written; empty where all was
 */
record PartReport(
        String part,
        @Nullable String release,
        List<String> files,
        Outcome outcome,
        Map<String, Long> reasons,
        List<Problem> rejects,
        List<String> problems,
        double seconds) {

    static final String NAME = "report.json";

    private static final Outcome NOTHING = new Outcome(0, 0, 0, 0, List.of(), List.of());

    static PartReport of(Release release, Outcome outcome, Rejects rejects, List<String> problems) {
        return new PartReport(
                release.part().id(),
                release.name(),
                release.fileNames(),
                outcome,
                rejects.reasons(),
                rejects.kept(),
                problems,
                0);
    }

    static PartReport failed(Part part, List<String> problems) {
        return new PartReport(part.id(), null, List.of(), NOTHING, Map.of(), List.of(), problems, 0);
    }

    PartReport took(long nanoseconds) {
        return new PartReport(part, release, files, outcome, reasons, rejects, problems, nanoseconds / 1e9);
    }

    /** A line of counts, and one for all that wants attention. */
    void print(PrintWriter out) {
        out.printf(
                "%s: %d records, %d triples, %d skipped, %d rejected, %d names that nobody knows, %.1f s%n",
                part,
                outcome.records(),
                outcome.triples(),
                outcome.skipped(),
                outcome.rejected(),
                outcome.names().size(),
                seconds);
        outcome.signals().forEach(signal -> out.printf("%s: %s%n", part, signal));
        reasons.forEach((reason, count) -> out.printf("%s: rejected %d: %s%n", part, count, reason));
        problems.forEach(problem -> out.printf("error: %s%n", problem));
        out.flush();
    }

    /** All of it, beside the N-Quads. */
    void write(Path folder) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(
                        ObjectWriteContext.empty(), folder.resolve(NAME).toFile(), JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("part", part);
            if (release != null) {
                json.writeStringProperty("release", release);
            }
            json.writeArrayPropertyStart("files");
            files.forEach(json::writeString);
            json.writeEndArray();
            json.writeNumberProperty("records", outcome.records());
            json.writeNumberProperty("triples", outcome.triples());
            json.writeNumberProperty("skipped", outcome.skipped());
            json.writeNumberProperty("rejected", outcome.rejected());
            json.writeObjectPropertyStart("reasons");
            reasons.forEach((reason, count) -> json.writeNumberProperty(reason, count));
            json.writeEndObject();
            json.writeArrayPropertyStart("rejects");
            rejects.forEach(problem -> write(problem, json));
            json.writeEndArray();
            json.writeObjectPropertyStart("unresolved");
            outcome.names().forEach(name -> json.writeNumberProperty(name.text(), name.records()));
            json.writeEndObject();
            json.writeArrayPropertyStart("signals");
            outcome.signals().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Problem problem, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", problem.file());
        json.writeStringProperty("place", problem.place());
        json.writeStringProperty("found", problem.found());
        json.writeStringProperty("expected", problem.expected());
        json.writeStringProperty("remedy", problem.remedy());
        json.writeEndObject();
    }
}
