package org.entente.load;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entente.graph.Iris;
import org.entente.graph.NextGeneration;
import org.entente.graph.Shapes;
import org.entente.graph.Store;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.generation.StoreUnavailable;
import org.entente.graph.stream.TripleSink;
import org.entente.knowledge.PartyResolver;
import org.entente.load.SourceReport.Outcome;

/**
 * All parts of official sources that a load found: each is built beside the store, and those that are good take the place of what it has at
 * once. A part that is not good stops no other; a load that is stopped leaves the store as it was.
 */
final class PartsLoad {

    private final Tools tools;
    private final Progress progress;

    /** What a load of parts works with. */
    record Tools(
            Store store,
            Iris iris,
            Shapes shapes,
            Fingerprint fingerprint,
            PartyResolver resolver,
            RowOptions options,
            boolean force,
            Progress progress,
            Clock clock) {

        private static final int BETWEEN_LOOKS = 1 << 12;

        /** A sink that looks from time to time whether the load is to stop. */
        TripleSink watched(TripleSink sink) {
            long[] taken = new long[1];
            return (subject, predicate, object) -> {
                if (++taken[0] % BETWEEN_LOOKS == 0 && progress.isStopped()) {
                    throw new Stopped();
                }
                sink.triple(subject, predicate, object);
            };
        }
    }

    /** A person wants the load to end. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Stopped() {
            super(null, null, false, false);
        }
    }

    PartsLoad(Tools tools) {
        this.tools = tools;
        this.progress = tools.progress();
    }

    /** The reports of what is done, in the order of the sources; fewer where the load was stopped. */
    List<PartReport> load(List<RowSource> sources) {
        List<PartReport> reports = new ArrayList<>();
        if (sources.isEmpty()) {
            return reports;
        }
        progress.foundBytes(sources.stream().mapToLong(RowSource::bytes).sum());
        try (NextGeneration next = tools.store().nextGeneration(this::built)) {
            for (RowSource source : sources) {
                reports.add(new PartLoad(tools, next, source).load());
                progress.done(reports.getLast());
            }
            return published(next, reports);
        } catch (Stopped stopped) {
            return reports.stream().filter(report -> !isPending(report)).toList();
        }
    }

    private List<PartReport> published(NextGeneration next, List<PartReport> reports) {
        if (!changed(reports)) {
            return reports;
        }
        try {
            next.publish();
            return reports;
        } catch (StoreUnavailable unwritten) {
            String why = "%s; the store is as it was".formatted(unwritten.getMessage());
            return reports.stream()
                    .map(report -> isPending(report) ? report.failed(List.of(report.part() + ": " + why)) : report)
                    .toList();
        }
    }

    private void built(BuildProgress.Step step, long done, long total) {
        if (step == BuildProgress.Step.INDEXED && total > 0) {
            progress.built(done, total);
        }
    }

    /** Whether a part takes, or has taken, the place of what the store had. */
    static boolean changed(List<PartReport> reports) {
        return reports.stream().anyMatch(PartsLoad::isPending);
    }

    static boolean isPending(PartReport report) {
        return report.outcome() == Outcome.NEW || report.outcome() == Outcome.REPLACED;
    }
}
