package org.entente.dataset.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Some bytes of a CSV file, up to the end of a line. Whether that ends a row, or stands in a quoted cell, depends on all that comes before:
 * what rows there are is told for both cases, so that slices can be looked at in any order, and by several machines.
 *
 * @param path of the file
 * @param end the byte behind the last
 */
public record Slice(String path, char separator, long begin, long end) implements Serializable {

    private static final byte[] QUOTE = {'"'};

    /**
     * The rows that begin in a slice.
     *
     * @param count how many
     * @param filled how many of them are no empty lines; one that goes on behind the slice does not count yet
     * @param first the byte where the first begins
     * @param open the byte where the one begins that goes on behind the slice, or -1
     */
    public record Rows(long count, long filled, long first, long open) implements Serializable {

        boolean endsInQuotes() {
            return open >= 0;
        }
    }

    /**
     * What is in a slice.
     *
     * @param plain if it begins with a row
     * @param quoted if it begins within a quoted cell
     */
    public record Look(Rows plain, Rows quoted) implements Serializable {}

    public Look look() throws IOException {
        return new Look(plain(), quoted());
    }

    private Rows plain() throws IOException {
        try (CsvRows rows = rows(FileRange.of(Path.of(path), begin, end))) {
            return count(rows, begin, begin);
        }
    }

    /** It is read with the quote that opens the cell before it, so that its first row is the end of one that began there. */
    private Rows quoted() throws IOException {
        InputStream opened =
                new SequenceInputStream(new ByteArrayInputStream(QUOTE), FileRange.of(Path.of(path), begin, end));
        try (CsvRows rows = rows(opened)) {
            rows.next();
            long start = begin - QUOTE.length;
            return count(rows, start, start + rows.to());
        } catch (UnreadableFile unclosed) {
            return new Rows(0, 0, end, begin);
        }
    }

    private static Rows count(CsvRows rows, long start, long first) throws IOException {
        long count = 0;
        long filled = 0;
        try {
            while (rows.next()) {
                count++;
                filled += rows.isFilled() ? 1 : 0;
            }
            return new Rows(count, filled, first, -1);
        } catch (UnreadableFile unclosed) {
            return new Rows(count + 1, filled, first, start + rows.from());
        }
    }

    /** All that makes rows is ASCII: each byte may pass for a character, and places are those of the file. */
    private CsvRows rows(InputStream bytes) {
        return new CsvRows(path, new InputStreamReader(bytes, StandardCharsets.ISO_8859_1), separator);
    }

    /** Whether the first row is no empty line. */
    boolean beginsFilled() throws IOException {
        try (CsvRows rows = rows(FileRange.of(Path.of(path), begin, end))) {
            return rows.next() && rows.isFilled();
        }
    }
}
