package org.entente.dataset.record;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which files hold records of one kind, and how they are read.
 *
 * @param files globs on the name of a file, {@code aid*.csv}, or on its folder and name, {@code people/*.xml}; packed files go by
 *     the name without {@code .gz}
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
     * A wide table: each filled cell is a record of three values.
     *
     * @param row the column for what stands at the start of the cell's row
     * @param column the column for what stands above the cell
     * @param cell the column for the value
     * @param header words one of which opens the line of headings; lines before it are left out
     * @param skip rows and columns by their headings that are no records, such as totals
     */
    public record Matrix(String row, String column, String cell, Set<String> header, Set<String> skip) {}

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
