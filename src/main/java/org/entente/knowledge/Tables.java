package org.entente.knowledge;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The tables of {@code data/reference/}, read together, so that what is wrong with any of them is reported once. */
final class Tables {

    private static final String SHIPPED = "/org/entente/data/reference/";

    private final UnaryOperator<String> content;
    private final List<String> problems = new ArrayList<>();

    /**
     * Tables that come from anywhere.
     *
     * @param content the text of the table of a name
     */
    Tables(UnaryOperator<String> content) {
        this.content = content;
    }

    static Tables shipped() {
        return new Tables(Tables::shipped);
    }

    <T> List<T> read(String file, List<String> columns, Function<Row, T> record) {
        Iterator<CsvRecord> records = records(file);
        List<String> header = records.hasNext() ? records.next().getFields() : List.of();
        List<T> read = new ArrayList<>();
        if (!header.equals(columns)) {
            problems.add("%s row 1: found the columns %s, expected %s; restore the header"
                    .formatted(file, String.join(",", header), String.join(",", columns)));
            return read;
        }
        records.forEachRemaining(cells -> row(file, columns, cells).map(record).ifPresent(read::add));
        return read;
    }

    /** Throws {@link BadTables} if anything was wrong with any table read so far. */
    void check() {
        if (!problems.isEmpty()) {
            throw new BadTables(problems);
        }
    }

    private Iterator<CsvRecord> records(String file) {
        // A row with too few or too many cells is reported like any other mistake, not thrown at the first one.
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(content.apply(file))
                .iterator();
    }

    private Optional<Row> row(String file, List<String> columns, CsvRecord record) {
        List<String> fields = record.getFields();
        if (fields.size() != columns.size()) {
            problems.add("%s row %d: found %d cells, expected %d; a cell that holds a comma stands in double quotes"
                    .formatted(file, record.getStartingLineNumber(), fields.size(), columns.size()));
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), fields.get(i));
        }
        return Optional.of(new Row(file, record.getStartingLineNumber(), cells, problems));
    }

    private static String shipped(String file) {
        try (InputStream table = Tables.class.getResourceAsStream(SHIPPED + file)) {
            if (table == null) {
                throw new IllegalStateException(
                        "%s: found no such file on the class path, expected it from data/reference/; build again with mvn package"
                                .formatted(SHIPPED + file));
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
