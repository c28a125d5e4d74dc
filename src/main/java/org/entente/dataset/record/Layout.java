package org.entente.dataset.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the records stand in a file. The parts that a format has no use for are left at what {@link #of} gives.
 *
 * @param charset of CSV; XML and JSON say theirs themselves
 * @param separator between the cells of CSV
 * @param header the columns of a CSV file without a header row; empty where the first row names them
 * @param nulls values that mean nothing, beside the empty one
 * @param records the path of the records from the root; empty for CSV
 * @param columns the path of each column from its record, in order; empty for CSV
 * @param ignored columns of CSV, paths of XML and JSON that are left out on purpose
 * @param matrix set where a row of CSV holds many records
 */
public record Layout(
        Format format,
        Charset charset,
        char separator,
        List<String> header,
        Set<String> nulls,
        String records,
        Map<String, String> columns,
        List<String> ignored,
        @Nullable Matrix matrix) {

    public Layout {
        header = List.copyOf(header);
        nulls = Set.copyOf(nulls);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        ignored = List.copyOf(ignored);
    }

    /** The plainest file of a format: UTF-8, commas, a header row. */
    public static Layout of(Format format) {
        return new Layout(format, UTF_8, ',', List.of(), Set.of(), "", Map.of(), List.of(), null);
    }

    public Layout withCharset(Charset given) {
        return new Layout(format, given, separator, header, nulls, records, columns, ignored, matrix);
    }

    public Layout withSeparator(char given) {
        return new Layout(format, charset, given, header, nulls, records, columns, ignored, matrix);
    }

    public Layout withHeader(List<String> given) {
        return new Layout(format, charset, separator, given, nulls, records, columns, ignored, matrix);
    }

    public Layout withNulls(Set<String> given) {
        return new Layout(format, charset, separator, header, given, records, columns, ignored, matrix);
    }

    public Layout withRecords(String path, Map<String, String> given) {
        return new Layout(format, charset, separator, header, nulls, path, given, ignored, matrix);
    }

    public Layout withIgnored(List<String> given) {
        return new Layout(format, charset, separator, header, nulls, records, columns, given, matrix);
    }

    public Layout withMatrix(Matrix given) {
        return new Layout(format, charset, separator, header, nulls, records, columns, ignored, given);
    }
}
