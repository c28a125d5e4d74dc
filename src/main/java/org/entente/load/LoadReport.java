package org.entente.load;

import java.util.List;
import java.util.stream.Stream;
import org.entente.load.SourceReport.Outcome;

/**
 * What became of everything that was to be loaded, in the order in which it was named.
 *
 * @param parts of official sources
 * @param skipped what stood in a folder and is no source, and why
 * @param gone sources that a load before found under the same folders, that are not there any more, and that the store still has:
 *     {@code document/ID}, {@code dataset/ID}
 * @param notReached how many sources were not loaded because the load was stopped
 */
public record LoadReport(
        List<PartReport> parts, List<SourceReport> sources, List<String> skipped, List<String> gone, int notReached) {

    public LoadReport {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
        skipped = List.copyOf(skipped);
        gone = List.copyOf(gone);
    }

    LoadReport(List<SourceReport> sources) {
        this(List.of(), sources, List.of(), List.of(), 0);
    }

    /** Whether a source is not in the store. */
    public boolean hasFailures() {
        return count(Outcome.FAILED) > 0;
    }

    /** Every problem of the sources that failed, for one message at the end. */
    public List<String> failures() {
        return Stream.concat(
                        parts.stream().flatMap(part -> part.problems().stream()),
                        sources.stream()
                                .filter(source -> source.outcome() == Outcome.FAILED)
                                .flatMap(source -> source.rejected().stream()))
                .distinct()
                .toList();
    }

    /** How many sources there were, those that were not reached with them. */
    public int all() {
        return parts.size() + sources.size() + notReached;
    }

    /** How many sources ended so. */
    public long count(Outcome outcome) {
        return Stream.concat(
                        parts.stream().map(PartReport::outcome),
                        sources.stream().map(SourceReport::outcome))
                .filter(outcome::equals)
                .count();
    }
}
