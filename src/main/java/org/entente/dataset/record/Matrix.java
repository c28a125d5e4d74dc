package org.entente.dataset.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How to read a wide table: each filled cell is a record, which says its row, its column and the value.
 *
 * <p>The first columns label the rows, the first rows label the columns. Which they are is told by words that stand where the two meet, so
 * that one description reads tables with one header row or two, with or without codes. In YAML:
 *
 * <pre>
 * matrix:
 *   cell: amount
 *   rows: {recipient: [], recipient_code: [RecipientCode]}
 *   columns: {donor: [donor_name, recipient_name, Row Labels], donor_code: [donor_code]}
 *   skip: [Grand Total, (blank)]
 * </pre>
 *
 * @param cell the column of the record that holds the cell's value
 * @param rows columns of the record that label the row: the first one is the first cell, whatever stands above it; each other one
 *     is the cell below one of its words, and missing in tables without it
 * @param columns columns of the record that label the column: a header row is one that has one of these words among the cells that
 *     label rows
 * @param skip labels of rows and columns that are no records: totals
 */
public record Matrix(
        String cell, Map<String, List<String>> rows, Map<String, List<String>> columns, List<String> skip) {

    public Matrix {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        skip = List.copyOf(skip);
        if (rows.isEmpty() || columns.isEmpty()) {
            throw new IllegalArgumentException(
                    "found a matrix without rows or columns, expected rows: and columns: each with the words that tell them");
        }
    }
}
