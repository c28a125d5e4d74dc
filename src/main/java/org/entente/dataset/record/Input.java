package org.entente.dataset.record;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping says of its input: the decorators of its file, as plain values.
 *
 * @param files globs on a file's name, or on its folder and name: {@code people/*.xml}
 * @param required columns without which a record is rejected
 * @param tables side tables by name
 * @param release finds the release in a file's name, as its first group; null where a source has no releases
 * @param expected how many records a load should bring; null where nobody knows
 */
public record Input(
        List<String> files,
        Layout layout,
        List<String> required,
        Map<String, Table> tables,
        @Nullable Pattern release,
        @Nullable Range expected) {

    public Input {
        files = List.copyOf(files);
        required = List.copyOf(required);
        tables = Map.copyOf(tables);
    }

    /** A number of records, both ends included. */
    public record Range(long least, long most) {

        public Range {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException(
                        "found the range %d to %d, expected two numbers, the smaller one first".formatted(least, most));
            }
        }

        public boolean holds(long records) {
            return least <= records && records <= most;
        }
    }
}
