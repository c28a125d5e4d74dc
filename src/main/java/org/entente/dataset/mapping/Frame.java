package org.entente.dataset.mapping;

import java.util.Arrays;
import org.entente.dataset.record.Records;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;
import org.jspecify.annotations.Nullable;

/** What a plan holds while it works on one record: the cells of the record, and what its variables are bound to. */
final class Frame {

    final Context context;
    final @Nullable Term[] variables;

    private final int[] columns;
    private final Records record;
    private final TripleSink sink;
    private final @Nullable Term[] cells;

    /**
     * @param columns of the plan's cells in the records, -1 where the file has none
     * @param variables how many the plan binds
     */
    Frame(Context context, Records record, int[] columns, int variables, TripleSink sink) {
        this.context = context;
        this.record = record;
        this.columns = columns;
        this.sink = sink;
        this.variables = new Term[variables];
        this.cells = new Term[columns.length];
    }

    void nextRecord() {
        Arrays.fill(cells, null);
        // A bad value leaves bound what it stopped at.
        Arrays.fill(variables, null);
    }

    @Nullable
    String text(int cell) {
        return columns[cell] < 0 ? null : record.value(columns[cell]);
    }

    /** The same term each time, so that who takes it may remember it. */
    @Nullable
    Term cell(int cell) {
        Term known = cells[cell];
        if (known == null) {
            String text = text(cell);
            known = text == null ? null : Term.text(text);
            cells[cell] = known;
        }
        return known;
    }

    void write(Term subject, Term predicate, Term object) {
        sink.triple(subject, predicate, object);
    }
}
