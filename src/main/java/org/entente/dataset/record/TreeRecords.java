package org.entente.dataset.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of an XML or JSON file: nodes at a path, with a path to the values of each column. */
final class TreeRecords implements Records {

    private final TreeUnits units;
    private final List<String> columns;
    private final TreePath[] paths;
    private final Set<String> nulls;
    private final Unread unread;
    private final String name;
    private final @Nullable String[] values;
    private final SeenValues[] seen;
    private final Queue<Node> pending = new ArrayDeque<>();
    private long number;

    private TreeRecords(TreeUnits units, TreePath records, List<TreePath> paths, Unread unread, Input input) {
        this.units = units;
        this.columns = List.copyOf(input.columns().keySet());
        this.paths = paths.toArray(TreePath[]::new);
        this.nulls = input.nulls();
        this.unread = unread;
        this.name =
                records.steps().isEmpty() || records.steps().getLast().name().equals("*")
                        ? "record"
                        : records.steps().getLast().name();
        this.values = new String[paths.size()];
        this.seen = Stream.generate(SeenValues::new).limit(paths.size()).toArray(SeenValues[]::new);
    }

    static Records json(String file, InputStream bytes, Input input) throws IOException {
        return of(file, bytes, input, false);
    }

    static Records xml(String file, InputStream bytes, Input input) throws IOException {
        return of(file, bytes, input, true);
    }

    private static Records of(String file, InputStream bytes, Input input, boolean xml) throws IOException {
        TreePath records = TreePathParser.parse(input.records(), xml);
        List<TreePath> paths = parse(List.copyOf(input.columns().values()), xml);
        Unread unread = new Unread(paths, parse(List.copyOf(input.ignored()), xml));
        TreeUnits units = xml ? new XmlUnits(file, bytes, records, paths) : new JsonUnits(file, bytes, records, paths);
        return new TreeRecords(units, records, paths, unread, input);
    }

    private static List<TreePath> parse(List<String> paths, boolean xml) {
        return paths.stream().map(path -> TreePathParser.parse(path, xml)).toList();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() throws IOException {
        while (pending.isEmpty()) {
            Node unit = units.next();
            if (unit == null) {
                return false;
            }
            pending.addAll(units.records(unit));
        }
        number++;
        take(pending.remove());
        return true;
    }

    private void take(Node record) {
        unread.look(record);
        for (int column = 0; column < paths.length; column++) {
            values[column] = null;
            int at = column;
            paths[column].find(record, value -> add(at, value));
        }
    }

    private void add(int column, String value) {
        if (!value.isEmpty() && !nulls.contains(value)) {
            String clean = value.indexOf(SEPARATOR) < 0 ? value : value.replace(SEPARATOR, ' ');
            String before = values[column];
            values[column] = before == null ? seen[column].of(clean) : before + SEPARATOR + clean;
        }
    }

    @Override
    public @Nullable String value(int column) {
        return values[column];
    }

    @Override
    public String place() {
        return name + " " + number;
    }

    @Override
    public Set<String> unread() {
        return unread.found();
    }

    @Override
    public void close() throws IOException {
        units.close();
    }
}
