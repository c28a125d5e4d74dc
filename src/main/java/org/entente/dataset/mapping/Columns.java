package org.entente.dataset.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.dataset.record.Input;
import org.entente.dataset.record.Problem;
import org.entente.dataset.record.Records;
import org.entente.dataset.record.UnreadableFile;

/**
 * The columns of one file beside what its mapping makes of them.
 *
 * @param names as the file has them
 * @param indexes by variable, of the columns that the mapping uses
 * @param required by index
 * @param single columns that the mapping reads as one value, by index
 * @param signals columns that are neither used nor ignored
 */
record Columns(
        List<String> names,
        Map<String, Integer> indexes,
        List<Integer> required,
        List<Integer> single,
        List<String> signals) {

    static Columns of(Mapping mapping, Plan plan, String file, List<String> names) throws UnreadableFile {
        Input input = mapping.input();
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (indexes.put(Variables.of(names.get(i)), i) != null) {
                throw new UnreadableFile(new Problem(
                        file,
                        "",
                        "the column \"%s\" twice".formatted(names.get(i)),
                        "each once",
                        "rename one of them"));
            }
        }
        for (String name : names) {
            if (plan.bound().contains(Variables.of(name))) {
                throw new UnreadableFile(new Problem(
                        file,
                        "",
                        "the column \"%s\"".formatted(name),
                        "no column of the name of ?%s, which %s binds".formatted(Variables.of(name), mapping.file()),
                        "give the variable another name"));
            }
        }
        List<String> missing = new ArrayList<>(plan.cells());
        missing.removeAll(indexes.keySet());
        missing.removeAll(input.optional().stream().map(Variables::of).toList());
        if (!missing.isEmpty()) {
            throw new UnreadableFile(new Problem(
                    file,
                    "",
                    "the columns " + String.join(", ", names),
                    "also those that %s uses: %s".formatted(mapping.file(), String.join(", ", missing)),
                    "correct the mapping, or name them under \"optional\" where some files lack them"));
        }
        List<Integer> required = new ArrayList<>();
        List<String> signals = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (input.required().contains(names.get(i))) {
                required.add(i);
            }
            if (!plan.cells().contains(Variables.of(names.get(i)))
                    && !input.ignored().contains(names.get(i))
                    && !input.required().contains(names.get(i))) {
                signals.add("%s: the column \"%s\" is neither used nor ignored".formatted(file, names.get(i)));
            }
        }
        indexes.keySet().retainAll(plan.cells());
        List<Integer> single = input.format() == Input.Format.CSV ? List.of() : single(indexes, plan.several());
        return new Columns(names, indexes, required, single, signals);
    }

    /** Refuses a record that lacks what it must have, or has several values where one is read. */
    void require(Records record) throws BadValue {
        for (int column : required) {
            if (record.value(column) == null) {
                throw new BadValue(
                        "",
                        "a value of \"%s\"".formatted(names.get(column)),
                        "ask the publisher, or take it out of \"required\"");
            }
        }
        for (int column : single) {
            String value = record.value(column);
            if (value != null && value.indexOf(Records.SEPARATOR) >= 0) {
                throw new BadValue(
                        value.replace(Records.SEPARATOR, '|'),
                        "one value of \"%s\"".formatted(names.get(column)),
                        "read each by ?part f:each ?" + Variables.of(names.get(column)));
            }
        }
    }

    private static List<Integer> single(Map<String, Integer> indexes, Set<String> several) {
        return indexes.entrySet().stream()
                .filter(column -> !several.contains(column.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
