package org.entente.load;

import java.util.ArrayList;
import java.util.List;
import org.entente.dataset.mapping.Mapping.Range;
import org.entente.dataset.mapping.Outcome;
import org.entente.dataset.source.Part;
import org.jspecify.annotations.Nullable;

/**
 * What the records of a part must come to before they take the place of what is stored. A person who knows better insists with {@code --force},
 * but nothing can be insisted on that is not there.
 */
record Expectations(Part part, double mostRejected, boolean force) {

    /** So few rejects are no sign of anything, however small the file is. */
    private static final int FEW = 10;

    /** What is not as expected, and keeps the part out of the store. */
    List<String> failed(Outcome outcome) {
        List<String> failed = new ArrayList<>();
        if (outcome.records() == 0) {
            failed.add("%s: found no records, expected some; check that the file is whole and of this source"
                    .formatted(part));
        } else if (outcome.records() == outcome.skipped() + outcome.rejected()) {
            failed.add(
                    "%s: found %d records that became nothing (%d skipped, %d rejected), expected triples; check that the file is of this source, or correct its mapping"
                            .formatted(part, outcome.records(), outcome.skipped(), outcome.rejected()));
        } else if (!force) {
            failed.addAll(unexpected(outcome));
        }
        return failed;
    }

    private List<String> unexpected(Outcome outcome) {
        List<String> unexpected = new ArrayList<>();
        Range range = part.mapping().expected();
        if (range != null && !holds(range, outcome.records())) {
            unexpected.add(
                    "%s: found %d records, expected %d to %d; look whether the file is whole, and load it with --force if it is"
                            .formatted(part, outcome.records(), range.least(), range.most()));
        }
        if (outcome.rejected() > FEW && outcome.rejected() * 100.0 > mostRejected * outcome.records()) {
            unexpected.add(
                    "%s: found %d rejected of %d records, expected at most %s of a hundred; correct what the rejects name, or load it with --force or a higher --most-rejected"
                            .formatted(part, outcome.rejected(), outcome.records(), plain(mostRejected)));
        }
        return unexpected;
    }

    /** Refuses a release that is older than the one in the store. */
    void refuseOlder(Release newest, @Nullable String stored) throws BadSource {
        if (!force && newest.isBefore(stored)) {
            throw new BadSource(
                    "%s: found the release %s, but the store has %s, which is newer; load it with --force to go back"
                            .formatted(part, newest.name(), stored));
        }
    }

    private static boolean holds(Range range, long records) {
        return range.least() <= records && records <= range.most();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
