package org.entente.dataset.record;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of one file, from the first to the last. A value is what the file says, unpacked and decoded; what is empty or
 * stands for nothing is null.
 */
public interface Records extends AutoCloseable {

    /** The columns as the file or the mapping names them; the same for every record. */
    List<String> columns();

    /** Moves to the next record; false at the end. */
    boolean next() throws IOException;

    /** The value of the record in a column by its position; several values stand one after another behind {@link #SEPARATOR}. */
    @Nullable
    String value(int column);

    /** Where the record is, as a person would look for it: {@code row 12}, {@code chief 3}. */
    String place();

    /** Between the values of a column that has several: a character that no text holds. */
    char SEPARATOR = '\u001F';

    @Override
    void close() throws IOException;
}
