package org.entente.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A property and its value, in words. */
record Fact(String label, String value) {

    static Stream<Fact> of(String variable, Cells row) {
        return row.words(variable).stream().map(value -> new Fact(Words.title(variable), value));
    }

    /** The same facts, with the values of one property in one line. */
    static List<Fact> joined(List<Fact> facts) {
        Map<String, String> values = facts.stream()
                .collect(Collectors.toMap(
                        Fact::label, Fact::value, (one, other) -> one + ", " + other, LinkedHashMap::new));
        return values.entrySet().stream()
                .map(entry -> new Fact(entry.getKey(), entry.getValue()))
                .toList();
    }
}
