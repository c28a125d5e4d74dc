package org.entente.dataset.record;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of one file, from the first to the last. A value is what the file says, unpacked and decoded; what is empty or
 * stands for nothing is null.
 */
public interface Records extends AutoCloseable {

    /** Between the values of a column that has several: a character that no text holds. */
    char SEPARATOR = '\u001F';

    /** The columns as the file or the mapping names them; the same for every record. */
    List<String> columns();

    /**
     * Moves to the next record; false at the end.
     *
     * @throws BadRecord where this one cannot be read; the next call goes on behind it
     * @throws UnreadableFile where the file cannot be read any further
     */
    boolean next() throws BadRecord, IOException;

    /** The value of the record in a column by its position; several values stand one after another behind {@link #SEPARATOR}. */
    @Nullable
    String value(int column);

    /** How many records stand before the first of these: some where they are not those of a whole file. */
    default long before() {
        return 0;
    }

    /** Where the record is, as a person would look for it: {@code row 12}, {@code chief 3}. */
    String place();

    /** What the records so far hold beside their columns and what is ignored, by its path; never anything for CSV, where all is a column. */
    default Set<String> unread() {
        return Set.of();
    }

    @Override
    void close() throws IOException;
}
