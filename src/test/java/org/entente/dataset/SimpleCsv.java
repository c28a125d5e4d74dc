package org.entente.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.entente.dataset.record.Input;
import org.entente.dataset.record.Records;
import org.jspecify.annotations.Nullable;

/** CSV as records, as simple as can be. */
final class SimpleCsv implements Records {

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final List<String> columns;
    private final Input input;
    private @Nullable CsvRecord row;

    SimpleCsv(Path file, Input input) throws IOException {
        this.input = input;
        this.reader = CsvReader.builder()
                .fieldSeparator(input.separator())
                .ofCsvRecord(Files.newBufferedReader(file, input.charset()));
        this.rows = reader.iterator();
        this.columns = input.header().isEmpty() ? new ArrayList<>(rows.next().getFields()) : input.header();
        if (columns.getFirst().startsWith("\uFEFF")) {
            columns.set(0, columns.getFirst().substring(1));
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        row = rows.hasNext() ? rows.next() : null;
        return row != null;
    }

    @Override
    public @Nullable String value(int column) {
        String value = row == null || column >= row.getFieldCount() ? "" : row.getField(column);
        return value.isBlank() || input.nulls().contains(value) ? null : value;
    }

    @Override
    public String place() {
        return row == null ? "the end" : "row " + row.getStartingLineNumber();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
