package org.entente.dataset.record;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.dataset.record.TreePath.End;
import org.entente.dataset.record.TreePath.Step;
import org.entente.dataset.record.TreePath.Test;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of XML or JSON into units: the smallest pieces that hold a record and all that its columns ask for, so that one piece at a
 * time is in memory. Of what encloses a unit, names and attributes are known.
 */
abstract class TreeUnits implements Closeable {

    /** About what a unit may take in memory, in bytes. */
    private static final long HEAVIEST = 1L << 26;

    private static final int NODE = 64;
    /** What a JDK allows, so that JSON and every JDK keep to the same. */
    private static final int DEEPEST = 100;

    protected final String file;
    private final TreePath records;
    private final int steps;
    /** Whether a unit is one record and holds no other. */
    private final boolean unitIsRecord;

    private @Nullable Node at;
    private @Nullable Node unit;
    private long weight;
    private int depth;

    /**
     * Units of a file.
     *
     * @param columns what is read of a record
     */
    TreeUnits(String file, TreePath records, List<TreePath> columns) {
        this.file = file;
        this.records = records;
        this.steps = steps(records, columns);
        this.unitIsRecord =
                steps == records.steps().size() && records.steps().stream().noneMatch(Step::deep);
    }

    /** The next unit; null at the end. */
    abstract @Nullable Node next() throws IOException;

    /** The records of a unit, in the order of the file. */
    List<Node> records(Node unit) {
        if (unitIsRecord) {
            return List.of(unit);
        }
        List<Node> found = new ArrayList<>();
        collect(unit, found);
        return found;
    }

    private void collect(Node node, List<Node> found) {
        if (records.leadsTo(node, records.steps().size())) {
            found.add(node);
        }
        for (Node child : node.children()) {
            collect(child, found);
        }
    }

    /** How many steps of the path of the records lead to a unit. */
    private static int steps(TreePath records, List<TreePath> columns) {
        boolean tested = records.steps().stream()
                .flatMap(step -> step.tests().stream())
                .anyMatch(test -> !(test instanceof Test.AttributeIs));
        if (records.ups() > 0 || !(records.end() instanceof End.Value) || tested) {
            throw new IllegalArgumentException(
                    "found the path of records \"%s\", expected names from the root, with tests of attributes at most"
                            .formatted(records.text()));
        }
        int all = records.steps().size();
        int ups = 0;
        for (TreePath column : columns) {
            if (column.ups() > all) {
                throw new IllegalArgumentException("found the path \"%s\", expected at most %d times .. from \"%s\""
                        .formatted(column.text(), all, records.text()));
            }
            boolean known = column.steps().isEmpty() && !(column.end() instanceof End.Value);
            ups = known ? ups : Math.max(ups, column.ups());
        }
        List<Step> above = records.steps().subList(all - ups, all);
        if (above.stream().noneMatch(Step::deep)) {
            return all - ups;
        }
        int deep = 0;
        while (!records.steps().get(deep).deep()) {
            deep++;
        }
        return Math.min(deep, all - ups);
    }

    /** The node that is open; null outside of all. */
    protected final @Nullable Node at() {
        return at;
    }

    protected final boolean inUnit() {
        return unit != null;
    }

    /** Goes down into a new node. */
    protected final Node open(Node.Kind kind, String name) throws UnreadableFile {
        if (++depth > DEEPEST) {
            throw tooLarge("more than %d levels".formatted(DEEPEST), "a file of records");
        }
        Node node = new Node(kind, name, at);
        if (unit != null && at != null) {
            at.add(node);
            weigh(NODE);
        }
        at = node;
        return node;
    }

    /** To be called once the attributes of an opened node are known. */
    protected final void opened(Node node) {
        if (unit == null && records.leadsTo(node, steps)) {
            unit = node;
            weight = 0;
        }
    }

    /** Goes up; gives the node that is left if it was a unit. */
    protected final @Nullable Node close(Node left) {
        depth--;
        at = left.parent;
        if (left != unit) {
            return null;
        }
        unit = null;
        return left;
    }

    protected final void weigh(long more) throws UnreadableFile {
        weight += unit == null ? 0 : more;
        if (weight > HEAVIEST) {
            throw tooLarge(
                    "more than %d MB in one %s that is needed whole".formatted(HEAVIEST >> 20, name()),
                    "records, or what encloses them, that fit into memory");
        }
    }

    private String name() {
        return unit == null || unit.name.isEmpty() ? "value" : unit.name;
    }

    /** Where the reader is now. */
    protected abstract String place();

    private UnreadableFile tooLarge(String found, String expected) {
        return new UnreadableFile(new Problem(
                file, place(), found, expected, "use no path that leads out of the record with .., or split the file"));
    }
}
