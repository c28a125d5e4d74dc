package org.entente.load;

import java.util.List;
import java.util.Map;
import org.entente.dataset.mapping.Outcome.UnresolvedName;
import org.jspecify.annotations.Nullable;

/**
 * What became of one part of an official source.
 *
 * @param part {@code us-foreign-aid}, {@code hsg-pocom/people}
 * @param files their names
 * @param release as the files name it, or null
 * @param records that the files have
 * @param triples in the graph that the records became
 * @param skipped records that the mapping leaves out on purpose
 * @param rejected records that could not be read
 * @param reasons for which records were rejected, and how many, most first
 * @param rejects the first records that were rejected, for each reason
 * @param unresolved names that nobody knows, those of most records first
 * @param notes what a person should look at
 * @param revisions what the release changed, or null where it took the place of none
 * @param problems why the store is as it was; empty where the part is loaded
 */
public record PartReport(
        String part,
        List<String> files,
        @Nullable String release,
        SourceReport.Outcome outcome,
        long records,
        long triples,
        long skipped,
        long rejected,
        Map<String, Long> reasons,
        List<String> rejects,
        List<UnresolvedName> unresolved,
        List<String> notes,
        @Nullable RevisionReport revisions,
        List<String> problems,
        double seconds) {

    /**
     * What a release changed in the one before.
     *
     * @param earlier the release before, or null where its files do not name it
     * @param largest the largest changes of numbers, a line each
     */
    public record RevisionReport(
            @Nullable String earlier, long added, long changed, long removed, List<String> largest) {

        public RevisionReport {
            largest = List.copyOf(largest);
        }

        public long all() {
            return added + changed + removed;
        }
    }

    public PartReport {
        files = List.copyOf(files);
        rejects = List.copyOf(rejects);
        unresolved = List.copyOf(unresolved);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** That what the store has of a part stays. */
    static PartReport of(String part, PartRun stored, List<String> notes, double seconds) {
        return new PartReport(
                part,
                stored.files(),
                stored.release(),
                SourceReport.Outcome.UNCHANGED,
                stored.records(),
                stored.triples(),
                stored.skipped(),
                stored.rejected(),
                Map.of(),
                List.of(),
                List.of(),
                notes,
                null,
                List.of(),
                seconds);
    }

    /** The same, but not in the store for these reasons. */
    PartReport failed(List<String> why) {
        return new PartReport(
                part,
                files,
                release,
                SourceReport.Outcome.FAILED,
                records,
                0,
                skipped,
                rejected,
                reasons,
                rejects,
                unresolved,
                notes,
                null,
                why,
                seconds);
    }
}
