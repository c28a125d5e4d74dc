package org.entente.dataset.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Descriptions of inputs from YAML, with the words of a mapping. */
final class Inputs {

    private Inputs() {}

    static Input of(Map<String, Object> said) {
        return new Input(
                List.copyOf(texts(said.get("files"))),
                Input.Format.valueOf(text(said, "format", "csv").toUpperCase(Locale.ROOT)),
                Charset.forName(text(said, "charset", UTF_8.name())),
                text(said, "separator", ",").charAt(0),
                List.copyOf(texts(said.get("header"))),
                texts(said.get("nulls")),
                text(said, "records", ""),
                columns(said.get("columns")),
                texts(said.get("ignored")),
                Set.of(),
                Set.of(),
                said.get("matrix") instanceof Map<?, ?> matrix ? matrix(matrix) : null);
    }

    private static Input.Matrix matrix(Map<?, ?> said) {
        return new Input.Matrix(
                String.valueOf(said.get("cell")),
                labels(said.get("rows")),
                labels(said.get("columns")),
                texts(said.get("skip")));
    }

    private static String text(Map<String, Object> said, String name, String otherwise) {
        return String.valueOf(said.getOrDefault(name, otherwise));
    }

    private static Set<String> texts(@Nullable Object list) {
        Set<String> texts = new LinkedHashSet<>();
        if (list instanceof List<?> all) {
            all.forEach(one -> texts.add(String.valueOf(one)));
        }
        return texts;
    }

    private static Map<String, String> columns(@Nullable Object map) {
        return map instanceof Map<?, ?> columns
                ? columns.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()),
                                entry -> String.valueOf(entry.getValue()),
                                (one, other) -> one,
                                LinkedHashMap::new))
                : Map.of();
    }

    private static Map<String, List<String>> labels(@Nullable Object map) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> given) {
            given.forEach((name, words) -> labels.put(String.valueOf(name), List.copyOf(texts(words))));
        }
        return labels;
    }
}
