package org.entente.dataset.record;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file as cells that are not yet strings: a row stands whole in the buffer, its cells are places in it. Quotes are as
 * RFC 4180 has them; behind a row with a stray quote it goes on in the next line.
 */
final class CsvRows implements Closeable {

    private static final int LONGEST_ROW = 1 << 24;
    private static final int MOST_CELLS = 20_000;
    private static final char QUOTE = '"';

    private final String file;
    private final Reader in;
    private final char separator;
    /** No character above it ends a cell, so that most need one comparison. */
    private final char highest;

    private char[] buffer = new char[1 << 16];
    /** How many characters came before the buffer. */
    private long passed;

    private int row;
    private int at;
    private int end;
    private boolean ended;

    /** Where each cell begins and ends, counted from the start of the row: the row moves when the buffer is filled. */
    private int[] cells = new int[128];

    private int count;
    private long number;
    private @Nullable String fault;

    CsvRows(String file, Reader in, char separator) {
        this(file, in, separator, 0);
    }

    /** @param before how many rows of the file come before the first that is read here */
    CsvRows(String file, Reader in, char separator, long before) {
        this.file = file;
        this.number = before;
        this.in = in;
        this.separator = separator;
        this.highest = (char) Math.max(separator, '\r');
    }

    /** Moves to the next row, an empty line too; false at the end. */
    boolean next() throws IOException {
        row = at;
        count = 0;
        fault = null;
        if (at == end && !more()) {
            return false;
        }
        number++;
        boolean another = true;
        while (another) {
            another = (at < end || more()) && buffer[at] == QUOTE ? quoted() : plain();
        }
        return true;
    }

    /** Moves to the next row that is no empty line; the mark 0x1A that old programs put at the end of a file is nothing, too. */
    boolean nextFilled() throws IOException {
        while (next()) {
            if (isFilled()) {
                return true;
            }
        }
        return false;
    }

    boolean isFilled() {
        return count > 1 || !isEmpty(0);
    }

    /** Refuses a row that is no record of so many cells; empty ones more are let pass. */
    void requireWidth(int width) throws BadRecord {
        if (fault != null) {
            throw bad(fault, "a separator", "double the quotes that belong to the text");
        }
        if (count < width || !isEmptyFrom(width)) {
            throw bad(
                    count + " cells",
                    "%d, one for each column".formatted(width),
                    "put what holds a separator or a line end in quotes");
        }
        if (holdsNul()) {
            throw bad("a NUL character", "text", "name the charset that the file has, or ask the publisher");
        }
    }

    private BadRecord bad(String found, String expected, String remedy) {
        return new BadRecord(new Problem(file, "row " + number, found, expected, remedy));
    }

    /** The number of the row, the first being 1. */
    long number() {
        return number;
    }

    /** Where the row begins, in characters from where the reading began. */
    long from() {
        return passed + row;
    }

    /** Where the next row begins, in characters from where the reading began. */
    long to() {
        return passed + at;
    }

    int count() {
        return count;
    }

    char[] buffer() {
        return buffer;
    }

    /** Where a cell begins in the buffer, white space left out. */
    int begin(int cell) {
        int begin = row + cells[2 * cell];
        int stop = row + cells[2 * cell + 1];
        while (begin < stop && buffer[begin] <= ' ') {
            begin++;
        }
        return begin;
    }

    /** Where a cell ends in the buffer, white space left out; its begin where it is empty. */
    int end(int cell, int begin) {
        int stop = row + cells[2 * cell + 1];
        while (stop > begin && buffer[stop - 1] <= ' ') {
            stop--;
        }
        return stop;
    }

    boolean isEmpty(int cell) {
        int begin = begin(cell);
        return end(cell, begin) == begin;
    }

    String text(int cell) {
        int begin = begin(cell);
        return new String(buffer, begin, end(cell, begin) - begin);
    }

    private boolean isEmptyFrom(int first) {
        for (int cell = first; cell < count; cell++) {
            if (!isEmpty(cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsNul() {
        for (int i = row; i < at; i++) {
            if (buffer[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean plain() throws IOException {
        int begin = at - row;
        do {
            char[] chars = buffer;
            int stop = end;
            int i = at;
            while (i < stop && (chars[i] > highest || !endsCell(chars[i]))) {
                i++;
            }
            at = i;
        } while (at == end && more());
        return endCell(begin, at - row);
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private boolean quoted() throws IOException {
        at++;
        int begin = at - row;
        int doubled = 0;
        toClosingQuote();
        while ((at < end || more()) && buffer[at] == QUOTE) {
            doubled++;
            at++;
            toClosingQuote();
        }
        int stop = at - 1 - row;
        if (at < end && !endsCell(buffer[at])) {
            fault = "text behind a closing quote";
            toEndOfLine();
        }
        return endCell(begin, doubled == 0 ? stop : undouble(begin, stop));
    }

    /** Moves behind the next quote. */
    private void toClosingQuote() throws IOException {
        do {
            char[] chars = buffer;
            int stop = end;
            int i = at;
            while (i < stop && chars[i] != QUOTE) {
                i++;
            }
            at = i;
        } while (at == end && more());
        if (at == end) {
            throw new UnreadableFile(new Problem(
                    file,
                    "row " + number,
                    "a quote that is never closed",
                    "one at the end of its cell",
                    "close it, or ask the publisher for a whole file"));
        }
        at++;
    }

    private void toEndOfLine() throws IOException {
        while ((at < end || more()) && buffer[at] != '\n' && buffer[at] != '\r') {
            at++;
        }
    }

    /** Makes one quote of each two, in place; gives where the cell then ends. */
    private int undouble(int begin, int stop) {
        int to = row + begin;
        for (int from = to; from < row + stop; from++) {
            buffer[to++] = buffer[from];
            if (buffer[from] == QUOTE) {
                from++;
            }
        }
        return to - row;
    }

    private boolean endCell(int begin, int stop) throws IOException {
        if (count == MOST_CELLS) {
            throw tooLong("more than " + MOST_CELLS + " cells");
        }
        if (2 * count == cells.length) {
            cells = Arrays.copyOf(cells, 2 * cells.length);
        }
        cells[2 * count] = begin;
        cells[2 * count + 1] = stop;
        count++;
        if (at == end) {
            return false;
        }
        char ending = buffer[at++];
        if (ending == '\r' && (at < end || more()) && buffer[at] == '\n') {
            at++;
        }
        return ending == separator;
    }

    /** Reads on and keeps the row whole; false at the end of the file. */
    private boolean more() throws IOException {
        if (ended) {
            return false;
        }
        passed += row;
        System.arraycopy(buffer, row, buffer, 0, end - row);
        at -= row;
        end -= row;
        row = 0;
        if (end == buffer.length) {
            if (end >= LONGEST_ROW) {
                throw tooLong("more than " + LONGEST_ROW + " characters");
            }
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, end, buffer.length - end);
        ended = read < 0;
        end += Math.max(read, 0);
        return !ended;
    }

    private UnreadableFile tooLong(String found) {
        return new UnreadableFile(new Problem(
                file,
                "row " + number,
                found,
                "a row of a table",
                "close the quote that opens in this row, or name the separator that the file has in the mapping"));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
