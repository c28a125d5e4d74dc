package org.entente.dataset.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file as records. */
final class CsvRecords implements Records {

    private final CsvRows rows;
    private final List<String> columns;
    private final Set<String> nulls;
    private final SeenValues[] seen;
    private final long before;

    private CsvRecords(CsvRows rows, List<String> columns, Set<String> nulls, long before) {
        this.rows = rows;
        this.before = before;
        this.columns = columns;
        this.nulls = nulls;
        this.seen = new SeenValues[columns.size()];
        for (int column = 0; column < seen.length; column++) {
            seen[column] = new SeenValues();
        }
    }

    static CsvRecords of(String file, CsvRows rows, Input input) throws IOException {
        List<String> columns = input.header().isEmpty() ? header(file, rows) : input.header();
        return new CsvRecords(rows, columns, input.nulls(), 0);
    }

    static CsvRecords of(String file, CsvRows rows, Input input, Stretch stretch) throws IOException {
        List<String> columns = stretch.holdsHeader() ? header(file, rows) : stretch.columns();
        return new CsvRecords(rows, columns, input.nulls(), stretch.records());
    }

    /** The names of the first row; a name that comes again is numbered, so that it is missed and not mixed up. */
    private static List<String> header(String file, CsvRows rows) throws IOException {
        if (!rows.nextFilled()) {
            throw new UnreadableFile(
                    new Problem(file, "", "no row", "a header row", "look whether the download was complete"));
        }
        int width = rows.count();
        while (width > 1 && rows.isEmpty(width - 1)) {
            width--;
        }
        Set<String> names = new LinkedHashSet<>();
        for (int cell = 0; cell < width; cell++) {
            String name = rows.isEmpty(cell) ? "column " + (cell + 1) : rows.text(cell);
            String numbered = name;
            for (int number = 2; !names.add(numbered); number++) {
                numbered = name + " " + number;
            }
        }
        return new ArrayList<>(names);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() throws BadRecord, IOException {
        if (!rows.nextFilled()) {
            return false;
        }
        rows.requireWidth(columns.size());
        return true;
    }

    @Override
    public @Nullable String value(int column) {
        int begin = rows.begin(column);
        int end = rows.end(column, begin);
        if (begin == end) {
            return null;
        }
        String value = seen[column].of(rows.buffer(), begin, end);
        return !nulls.isEmpty() && nulls.contains(value) ? null : value;
    }

    @Override
    public long before() {
        return before;
    }

    @Override
    public String place() {
        return "row " + rows.number();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
