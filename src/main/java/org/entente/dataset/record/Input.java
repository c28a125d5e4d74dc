package org.entente.dataset.record;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which files hold records of one kind, and how they are read.
 *
 * @param files globs on the name of a file, {@code aid*.csv}, or on its folder and name, {@code people/*.xml}; packed files go by
 *     the name without {@code .gz}
 * @param charset of files that are not in UTF-8
 * @param separator between the cells of a CSV file
 * @param header the columns of a CSV file that has no header; empty where it has one
 * @param nulls values that mean nothing, beside the empty one
 * @param records the path to a record, {@code missions/chiefs/chief} in XML and {@code data/*} in JSON; empty for CSV
 * @param columns of XML and JSON: the variable and the path of its value from the record; empty for CSV
 * @param ignored columns of CSV by their header, elements or keys of XML and JSON by name or path, that are left on purpose
 * @param optional columns of CSV that some of the files lack
 * @param required columns without which a record is rejected
 * @param matrix how a wide table becomes records, or null
 */
public record Input(
        List<String> files,
        Format format,
        Charset charset,
        char separator,
        List<String> header,
        Set<String> nulls,
        String records,
        Map<String, String> columns,
        Set<String> ignored,
        Set<String> optional,
        Set<String> required,
        @Nullable Matrix matrix) {

    public enum Format {
        CSV,
        JSON,
        XML
    }

    /**
     * A wide table: each filled cell is a record. The first columns label its rows, the first rows label its columns; words that stand where
     * the two meet tell which is which, so that one description reads tables with one header row or two, with or without codes:
     *
     * <pre>
     * matrix:
     *   cell: amount
     *   rows: {recipient: [], recipient_code: [RecipientCode]}
     *   columns: {donor: [donor_name, recipient_name, Row Labels], donor_code: [donor_code]}
     *   skip: [Grand Total, (blank)]
     * </pre>
     *
     * @param cell the column of a record for the value of the cell
     * @param rows the columns of a record that label the row, in order: the first is what the row starts with, whatever stands above it;
     *     each other one stands below one of its words, and is empty in tables that have none of them
     * @param columns the columns of a record that label the column: a header row has one of these words among the cells that label rows
     * @param skip labels of rows and columns that are no records, such as totals
     */
    public record Matrix(
            String cell, Map<String, List<String>> rows, Map<String, List<String>> columns, Set<String> skip) {

        public Matrix {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
            skip = Set.copyOf(skip);
            if (rows.isEmpty() || columns.isEmpty()) {
                throw new IllegalArgumentException("found no rows or no columns, expected the labels of both");
            }
        }
    }

    /** CSV with a header, in UTF-8. */
    public static Input csv(List<String> files) {
        return new Input(
                files,
                Format.CSV,
                StandardCharsets.UTF_8,
                ',',
                List.of(),
                Set.of(),
                "",
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null);
    }
}
