package org.entente.dataset.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Records of the same source that others look things up in; they are read into memory first.
 *
 * @param key the column by whose value a record is found, or several with bars between them: {@code currency|year}
 */
public record SideTable(String key, Input input) {

    private static final long MOST_CHARACTERS = 1L << 26;
    private static final String BAR = "|";

    /**
     * The rows of all files: key, column, value. Of rows with one key the first counts; one without a key is left out, and so are ignored
     * columns.
     *
     * @param signals takes what a person should look at: keys of several rows that say different things
     */
    public Map<String, Map<String, String>> read(List<SourceFile> files, Consumer<String> signals) throws IOException {
        Map<String, Map<String, String>> rows = new HashMap<>();
        Repeated repeated = new Repeated();
        long characters = 0;
        for (SourceFile file : files) {
            try (Records records = file.records(input)) {
                List<Integer> keys = keys(file, records);
                while (next(records)) {
                    String found = key(records, keys);
                    if (found != null) {
                        Map<String, String> row = row(records);
                        Map<String, String> first = rows.putIfAbsent(found, row);
                        if (first == null) {
                            characters += found.length()
                                    + row.values().stream()
                                            .mapToInt(String::length)
                                            .sum();
                        } else if (!first.equals(row)) {
                            repeated.add(found, file, records);
                        }
                    }
                    if (characters > MOST_CHARACTERS) {
                        throw problem(
                                file,
                                records.place(),
                                "more than %d characters in a side table".formatted(MOST_CHARACTERS),
                                "a table that fits into memory",
                                "ignore the columns that nobody looks up, or map it as records of its own");
                    }
                }
            }
        }
        repeated.tell(key, signals);
        return rows;
    }

    /** Rows whose key an earlier one has, which says something else. */
    private static final class Repeated {

        private long count;
        private String first = "";

        void add(String found, SourceFile file, Records records) {
            if (count++ == 0) {
                first = "\"%s\" (%s %s)".formatted(found, file.name(), records.place());
            }
        }

        void tell(String key, Consumer<String> signals) {
            if (count > 0) {
                signals.accept(
                        "side table by \"%s\": found %d rows with the key of an earlier one, which says something else and counts; the first is %s"
                                .formatted(key, count, first));
            }
        }
    }

    private List<Integer> keys(SourceFile file, Records records) throws UnreadableFile {
        List<Integer> keys = new ArrayList<>();
        for (String column : key.split("\\|", -1)) {
            int index = records.columns().indexOf(column);
            if (index < 0) {
                throw problem(
                        file,
                        "",
                        "the columns " + String.join(", ", records.columns()),
                        "one called \"%s\"".formatted(column),
                        "correct the key of the side table");
            }
            keys.add(index);
        }
        return keys;
    }

    private static @Nullable String key(Records records, List<Integer> keys) {
        StringBuilder key = new StringBuilder();
        for (int column : keys) {
            String value = records.value(column);
            if (value == null) {
                return null;
            }
            key.append(key.isEmpty() ? "" : BAR).append(value);
        }
        return key.toString();
    }

    private static boolean next(Records records) throws IOException {
        try {
            return records.next();
        } catch (BadRecord bad) {
            // Who looks the record up would find nothing, and not know why.
            throw new UnreadableFile(bad.problem(), bad);
        }
    }

    private Map<String, String> row(Records records) {
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < records.columns().size(); column++) {
            String name = records.columns().get(column);
            String value = input.ignored().contains(name) ? null : records.value(column);
            if (value != null) {
                row.put(name, value);
            }
        }
        return row;
    }

    private static UnreadableFile problem(SourceFile file, String place, String found, String expected, String remedy) {
        return new UnreadableFile(new Problem(file.name(), place, found, expected, remedy));
    }
}
