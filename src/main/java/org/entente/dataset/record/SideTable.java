package org.entente.dataset.record;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records of the same source that others look things up in; they are read into memory first.
 *
 * @param key the column by whose value a record is found
 */
public record SideTable(String key, Input input) {

    private static final long MOST_CHARACTERS = 1L << 26;

    /** The rows of all files: key, column, value. A record without a key is left out; two different ones of the same key are refused. */
    public Map<String, Map<String, String>> read(List<SourceFile> files) throws IOException {
        Map<String, Map<String, String>> rows = new HashMap<>();
        long characters = 0;
        for (SourceFile file : files) {
            try (Records records = file.records(input)) {
                int keyColumn = records.columns().indexOf(key);
                if (keyColumn < 0) {
                    throw problem(file, "", "no column " + key, "the key among " + records.columns(), "correct the key");
                }
                while (next(records)) {
                    String found = records.value(keyColumn);
                    if (found == null) {
                        continue;
                    }
                    Map<String, String> row = row(records);
                    Map<String, String> other = rows.putIfAbsent(found, row);
                    if (other != null && !other.equals(row)) {
                        throw problem(
                                file,
                                records.place(),
                                "the key \"%s\" a second time, with other values".formatted(found),
                                "each key once",
                                "choose a key that is one");
                    }
                    characters += row.values().stream().mapToInt(String::length).sum();
                    if (characters > MOST_CHARACTERS) {
                        throw problem(
                                file,
                                records.place(),
                                "more than %d characters in the side table".formatted(MOST_CHARACTERS),
                                "a table that fits into memory",
                                "map it as records of its own");
                    }
                }
            }
        }
        return rows;
    }

    private static boolean next(Records records) throws IOException {
        try {
            return records.next();
        } catch (BadRecord bad) {
            // Whoever looks it up would find nothing, and not know why.
            throw new UnreadableFile(bad.problem(), bad);
        }
    }

    private static Map<String, String> row(Records records) {
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < records.columns().size(); column++) {
            String value = records.value(column);
            if (value != null) {
                row.put(records.columns().get(column), value);
            }
        }
        return row;
    }

    private static UnreadableFile problem(
            SourceFile file, String place, String found, String expected, String remedy) {
        return new UnreadableFile(new Problem(file.name(), place, found, expected, remedy));
    }
}
