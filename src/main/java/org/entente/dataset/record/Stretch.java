package org.entente.dataset.record;

import java.io.Serializable;
import java.util.List;

/**
 * Rows of a CSV file that follow one another, and all that is to be known to read them without those before.
 *
 * @param begin the byte where the first of them begins
 * @param end the byte behind the last of them
 * @param rows that stand before them
 * @param records that stand before them
 * @param columns of the file; none where the first of these rows names them
 */
public record Stretch(long begin, long end, long rows, long records, List<String> columns) implements Serializable {

    public Stretch {
        columns = List.copyOf(columns);
    }

    Stretch until(long later) {
        return new Stretch(begin, later, rows, records, columns);
    }

    boolean holdsHeader() {
        return columns.isEmpty();
    }
}
