package org.entente.dataset.mapping;

import java.util.List;
import org.entente.dataset.record.Records;
import org.jspecify.annotations.Nullable;

/** Records that a test makes up. */
final class GivenRecords implements Records {

    private final List<String> columns;
    private final List<List<@Nullable String>> rows;
    private int at = -1;

    GivenRecords(List<String> columns, List<List<@Nullable String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        return ++at < rows.size();
    }

    @Override
    public @Nullable String value(int column) {
        return rows.get(at).get(column);
    }

    @Override
    public String place() {
        return "row " + (at + 1);
    }

    @Override
    public void close() {}
}
