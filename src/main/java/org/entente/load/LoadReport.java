package org.entente.load;

import java.util.List;
import org.entente.load.SourceReport.Outcome;

/** What became of everything that was to be loaded, in the order in which it was named. */
public record LoadReport(List<SourceReport> sources) {

    public LoadReport {
        sources = List.copyOf(sources);
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
}
