package org.entente.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an answer stands to the receipt of an earlier one.
 *
 * @param sameVersion whether the graph follows from the same loads and decisions
 * @param reordered whether the rows are the same and stand in another order, although the query says in which
 * @param added rows that are new
 * @param removed rows that are gone
 * @param changed rows whose thing, the last term of both, is the same
 * @param sources that are not as they were, each with what became of it
 */
public record ReceiptCheck(
        boolean sameVersion,
        boolean reordered,
        List<List<String>> added,
        List<List<String>> removed,
        List<Change> changed,
        List<SourceChange> sources) {

    /** A row before and after. */
    public record Change(List<String> before, List<String> after) {}

    /**
     * A source that is not as it was.
     *
     * @param what loaded since, loaded anew, gone
     */
    public record SourceChange(String graph, @Nullable String title, String what) {}

    /** Whether the answer is what it was. */
    public boolean same() {
        return !reordered && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    static ReceiptCheck of(Receipt before, Receipt now, GraphVersion version) {
        List<List<String>> added = without(now.rows(), before.rows());
        List<List<String>> removed = without(before.rows(), now.rows());
        List<Change> changed = changes(removed, added);
        changed.forEach(change -> {
            removed.remove(change.before());
            added.remove(change.after());
        });
        return new ReceiptCheck(
                before.graphVersion().equals(now.graphVersion()),
                added.isEmpty()
                        && removed.isEmpty()
                        && changed.isEmpty()
                        && !before.digest().equals(now.digest()),
                added,
                removed,
                changed,
                sources(before, version));
    }

    /** The rows of one answer that the other has fewer of. */
    private static List<List<String>> without(List<List<String>> rows, List<List<String>> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(row -> left.merge(Receipts.line(row), 1, Integer::sum));
        List<List<String>> more = new ArrayList<>();
        for (List<String> row : rows) {
            if (left.merge(Receipts.line(row), -1, Integer::sum) < 0) {
                more.add(row);
            }
        }
        return more;
    }

    private static List<Change> changes(List<List<String>> removed, List<List<String>> added) {
        Map<String, List<List<String>>> after = byThing(added);
        List<Change> changes = new ArrayList<>();
        byThing(removed).forEach((thing, rows) -> {
            List<List<String>> others = after.getOrDefault(thing, List.of());
            if (rows.size() == 1 && others.size() == 1) {
                changes.add(new Change(rows.getFirst(), others.getFirst()));
            }
        });
        return changes;
    }

    private static Map<String, List<List<String>>> byThing(List<List<String>> rows) {
        return rows.stream()
                .filter(row -> row.size() > 1 && row.getLast().startsWith("<"))
                .collect(Collectors.groupingBy(List::getLast));
    }

    /** Sources of the answer that are not as they were, and all that was loaded since. */
    private static List<SourceChange> sources(Receipt before, GraphVersion version) {
        List<SourceChange> changes = new ArrayList<>();
        if (version.digest().equals(before.graphVersion())) {
            return changes;
        }
        Set<String> known = new TreeSet<>();
        for (LoadedSource source : before.sources()) {
            known.add(source.graph());
            LoadedSource now = version.sources().get(source.graph());
            if (now == null) {
                changes.add(new SourceChange(source.graph(), source.title(), "gone"));
            } else if (!now.isAs(source)) {
                changes.add(new SourceChange(source.graph(), now.title(), "loaded anew"));
            }
        }
        version.sources().values().stream()
                .filter(source -> !known.contains(source.graph()))
                .filter(source -> source.loadedAt().compareTo(before.askedAt()) >= 0)
                .forEach(source -> changes.add(new SourceChange(source.graph(), source.title(), "loaded since")));
        return changes;
    }
}
