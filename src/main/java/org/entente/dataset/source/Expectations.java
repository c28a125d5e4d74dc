package org.entente.dataset.source;

import java.util.ArrayList;
import java.util.List;
import org.entente.dataset.mapping.Mapping.Range;
import org.entente.dataset.mapping.Outcome;

/**
 * What the records of a part must come to before they take the place of what is stored. A person who knows better insists with {@code --force},
 * but nothing can be insisted on that is not there.
 */
public record Expectations(Part part, double mostRejected, boolean force) {

    /**
     * A typing error here and there rejects a few records of a hundred thousand. Where it is one of a hundred, the mapping does not
     * fit the file, and what is left would be taken for the whole.
     */
    public static final double FEW_OF_A_HUNDRED = 1;

    /** So few rejects are no sign of anything, however small the file is. */
    private static final int FEW = 10;

    /** What is not as expected, and keeps the part out of the store. */
    public List<String> failed(Outcome outcome) {
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

    private static boolean holds(Range range, long records) {
        return range.least() <= records && records <= range.most();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
