package org.entente.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one source.
 *
 * @param source the file or folder as it was named
 * @param id of the document or dataset, or null where it never got that far
 * @param claims how many were read
 * @param stated how many stand in the graph as the source's own statements
 * @param described how many stand there without being asserted
 * @param triples in the source's graph
 * @param rejected what is not in the graph: where it stands, why, and what to do
 * @param forReview claims that a person should look at; they are described and not asserted
 * @param notes what the reader tells of its reading
 */
public record SourceReport(
        String source,
        @Nullable String id,
        Outcome outcome,
        int claims,
        int stated,
        int described,
        long triples,
        List<String> rejected,
        List<String> forReview,
        List<String> notes,
        double seconds) {

    /** What a load did to the store. */
    public enum Outcome {
        NEW,
        REPLACED,
        /** The store holds the same already; nothing was written. */
        UNCHANGED,
        /** The store is as it was. */
        FAILED
    }

    public SourceReport {
        rejected = List.copyOf(rejected);
        forReview = List.copyOf(forReview);
        notes = List.copyOf(notes);
    }

    static SourceReport failed(String source, List<String> problems, double seconds) {
        return new SourceReport(source, null, Outcome.FAILED, 0, 0, 0, 0, problems, List.of(), List.of(), seconds);
    }
}
