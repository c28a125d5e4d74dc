package org.entente.dataset.record;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Records of the same source that others look things up in; they are read into memory first.
 *
 * @param key the column by whose value a record is found, or columns with {@code |} between them
 */
public record SideTable(String key, Input input) {

    private static final String BETWEEN = "|";

    /** Under what the record is found, the values of its key with {@code |} between them; null where it lacks one of them. */
    public @Nullable String keyOf(Records record) {
        List<String> columns = record.columns();
        StringJoiner found = new StringJoiner(BETWEEN);
        for (String column : key.split("\\|", -1)) {
            int at = columns.indexOf(column);
            String value = at < 0 ? null : record.value(at);
            if (value == null) {
                return null;
            }
            found.add(value);
        }
        return found.toString();
    }
}
