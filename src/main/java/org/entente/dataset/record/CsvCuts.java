package org.entente.dataset.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a CSV file into stretches that are read apart: first into slices, which can be looked at by several machines; what was seen in all of
 * them tells where the rows are.
 */
public final class CsvCuts {

    private final SourceFile file;
    private final Input input;
    private final List<Slice> slices;

    private CsvCuts(SourceFile file, Input input, List<Slice> slices) {
        this.file = file;
        this.input = input;
        this.slices = List.copyOf(slices);
    }

    /**
     * Whether a file can be cut: a table of one record a row, not packed, in UTF-8. Where a mapping names an old charset, only who reads the
     * file from its beginning knows which of the two it is in.
     */
    public static boolean canCut(SourceFile file, Input input) throws IOException {
        return input.format() == Input.Format.CSV
                && input.matrix() == null
                && input.charset().equals(StandardCharsets.UTF_8)
                && !file.isPacked();
    }

    /**
     * Begins to cut a file.
     *
     * @param size of a slice, in bytes; it goes on to the end of a line
     */
    public static CsvCuts of(SourceFile file, Input input, long size) throws IOException {
        List<Slice> slices = new ArrayList<>();
        long end = Files.size(file.path());
        long begin = StrictReader.lengthOfMark(file.path());
        while (begin < end) {
            long next = behindLine(file, Math.min(end, begin + size), end);
            slices.add(new Slice(file.path().toString(), input.separator(), begin, next));
            begin = next;
        }
        return new CsvCuts(file, input, slices);
    }

    public List<Slice> slices() {
        return slices;
    }

    /**
     * All rows of the file.
     *
     * @param looks what is in the slices, in their order
     */
    public List<Stretch> stretches(List<Slice.Look> looks) throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        List<String> columns = columns();
        long headers = input.header().isEmpty() ? 1 : 0;
        long rows = 0;
        long filled = 0;
        long open = -1;
        for (Slice.Look look : looks) {
            Slice.Rows seen = open < 0 ? look.plain() : look.quoted();
            if (open >= 0 && seen.count() == 0 && seen.endsInQuotes()) {
                continue;
            }
            if (open >= 0) {
                filled += isFilled(open, seen.first()) ? 1 : 0;
            }
            if (stretches.isEmpty()) {
                stretches.add(new Stretch(seen.first(), end(), 0, 0, headers == 0 ? columns : List.of()));
            } else if (seen.count() > 0 && filled >= headers) {
                stretches.addLast(stretches.removeLast().until(seen.first()));
                stretches.add(new Stretch(seen.first(), end(), rows, filled - headers, columns));
            }
            rows += seen.count();
            filled += seen.filled();
            open = seen.open();
        }
        return stretches;
    }

    private boolean isFilled(long begin, long end) throws IOException {
        return new Slice(file.path().toString(), input.separator(), begin, end).beginsFilled();
    }

    private long end() {
        return slices.getLast().end();
    }

    private List<String> columns() throws IOException {
        try (Records records = file.records(input)) {
            return records.columns();
        }
    }

    /** The byte behind the first line that ends at one or behind it. */
    private static long behindLine(SourceFile file, long at, long end) throws IOException {
        try (InputStream bytes = new BufferedInputStream(FileRange.of(file.path(), at - 1, end))) {
            long behind = at;
            for (int read = bytes.read(); read >= 0 && read != '\n'; read = bytes.read()) {
                behind++;
            }
            return Math.min(behind, end);
        }
    }
}
