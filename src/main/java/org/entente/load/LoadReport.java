package org.entente.load;

import java.util.List;
import org.entente.load.SourceReport.Outcome;

/**
 * What became of everything that was to be loaded, in the order in which it was named.
 *
 * @param skipped what stood in a folder and is no source, and why
 * @param gone sources that a load before found under the same folders, that are not there any more, and that the store still has:
 *     {@code document/ID}, {@code dataset/ID}
 * @param notReached how many sources were not loaded because the load was stopped
 */
public record LoadReport(List<SourceReport> sources, List<String> skipped, List<String> gone, int notReached) {

    public LoadReport {
        sources = List.copyOf(sources);
        skipped = List.copyOf(skipped);
        gone = List.copyOf(gone);
    }

    LoadReport(List<SourceReport> sources) {
        this(sources, List.of(), List.of(), 0);
    }

    /** Whether a source is not in the store. */
    public boolean hasFailures() {
        return sources.stream().anyMatch(source -> source.outcome() == Outcome.FAILED);
    }

    /** Every problem of the sources that failed, for one message at the end. */
    public List<String> failures() {
        return sources.stream()
                .filter(source -> source.outcome() == Outcome.FAILED)
                .flatMap(source -> source.rejected().stream())
                .toList();
    }

    /** How many sources ended so. */
    public long count(Outcome outcome) {
        return sources.stream().filter(source -> source.outcome() == outcome).count();
    }
}
