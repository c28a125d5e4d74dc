package org.entente.dataset.record;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filled cells of a wide table as records: the labels of the row, those of the column, the value. */
final class MatrixRecords implements Records {

    private final CsvRows rows;
    private final MatrixHeader header;
    private final Set<String> nulls;
    private final @Nullable String[] values;
    private final int ofColumns;

    /** Whether the row after the header rows, which is read to find their end, is still to be given. */
    private boolean pending = true;

    private boolean inRow;
    private int cell;

    private MatrixRecords(CsvRows rows, MatrixHeader header, Set<String> nulls) {
        this.rows = rows;
        this.header = header;
        this.nulls = nulls;
        this.values = new String[header.names().size()];
        this.ofColumns = header.rowLabels().size();
    }

    static MatrixRecords of(String file, CsvRows rows, Input.Matrix matrix, Set<String> nulls) throws IOException {
        return new MatrixRecords(rows, MatrixHeader.read(file, rows, matrix), nulls);
    }

    @Override
    public List<String> columns() {
        return header.names();
    }

    @Override
    public boolean next() throws BadRecord, IOException {
        while (inRow || nextRow()) {
            while (++cell < header.width()) {
                if (fill()) {
                    return true;
                }
            }
            inRow = false;
        }
        return false;
    }

    /** Moves to the next row that is no total. */
    private boolean nextRow() throws BadRecord, IOException {
        while (pending ? header.hasRows() : rows.nextFilled()) {
            pending = false;
            rows.requireWidth(header.width());
            if (label()) {
                inRow = true;
                cell = -1;
                return true;
            }
        }
        return false;
    }

    /** Takes the labels of the row; false if one says that the row is no record. */
    private boolean label() {
        for (int label = 0; label < ofColumns; label++) {
            int column = header.rowLabels().get(label);
            String value = column < 0 ? null : text(column);
            if (value != null && header.skip().contains(value)) {
                return false;
            }
            values[label] = value;
        }
        return true;
    }

    /** Takes the cell as a record if it is filled, and labelled as one. */
    private boolean fill() {
        @Nullable String[] labels = header.columnLabels().get(cell);
        String value = labels == null ? null : text(cell);
        if (labels == null || value == null) {
            return false;
        }
        System.arraycopy(labels, 0, values, ofColumns, labels.length);
        values[values.length - 1] = value;
        return true;
    }

    private @Nullable String text(int column) {
        String text = rows.text(column);
        return text.isEmpty() || nulls.contains(text) ? null : text;
    }

    @Override
    public @Nullable String value(int column) {
        return values[column];
    }

    @Override
    public String place() {
        return "row %d column %d".formatted(rows.number(), cell + 1);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
