package org.entente.dataset.mapping;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.entente.dataset.record.Input;
import org.entente.dataset.record.SideTable;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** What the decorators of a mapping, or of one of its side tables, say. */
final class Decorators {

    private static final Set<String> OF_INPUT = Set.of(
            "files",
            "format",
            "charset",
            "separator",
            "header",
            "nulls",
            "records",
            "columns",
            "ignored",
            "optional",
            "required",
            "matrix");
    private static final Set<String> OF_MAPPING = Set.of("summary", "description", "tables", "release", "expected");
    private static final Set<String> OF_TABLE = Set.of("file", "key");

    private final DecoratorLines lines;
    private final Map<String, Node> given;

    private Decorators(DecoratorLines lines, Map<String, Node> given, Set<String> more) {
        this.lines = lines;
        this.given = given;
        given.forEach((name, value) -> {
            if (!OF_INPUT.contains(name) && !more.contains(name)) {
                Set<String> all = new TreeSet<>(OF_INPUT);
                all.addAll(more);
                throw lines.bad(
                        value,
                        "found the decorator \"%s\", expected one of %s".formatted(name, String.join(", ", all)));
            }
        });
    }

    static Decorators read(String file, String text) {
        DecoratorLines lines = new DecoratorLines(file);
        return new Decorators(lines, lines.read(text), OF_MAPPING);
    }

    Input input() {
        Input.Format format = value("format", Input.Format.CSV, this::format);
        Input input = new Input(
                given.containsKey("file")
                        ? value("file", List.of(), node -> List.of(lines.text(node)))
                        : texts("files"),
                format,
                value("charset", StandardCharsets.UTF_8, lines::charset),
                value("separator", ',', lines::character),
                texts("header"),
                Set.copyOf(texts("nulls")),
                value("records", "", lines::text),
                columns(),
                Set.copyOf(texts("ignored")),
                Set.copyOf(texts("optional")),
                Set.copyOf(texts("required")),
                value("matrix", null, this::matrix));
        requireFit(input);
        return input;
    }

    Map<String, SideTable> tables() {
        Map<String, SideTable> tables = new HashMap<>();
        value("tables", Map.<String, Node>of(), lines::entries).forEach((name, node) -> {
            Decorators table = new Decorators(lines, lines.entries(node), OF_TABLE);
            tables.put(name, new SideTable(lines.text(table.required("key", node)), table.input()));
        });
        return tables;
    }

    @Nullable
    Pattern release() {
        return value("release", null, node -> {
            try {
                Pattern pattern = Pattern.compile(lines.text(node));
                if (pattern.matcher("").groupCount() == 1) {
                    return pattern;
                }
                throw lines.bad(node, "expected a regular expression with one group, which is the release");
            } catch (PatternSyntaxException malformed) {
                throw lines.bad(node, "no regular expression: " + malformed.getDescription());
            }
        });
    }

    Mapping.@Nullable Range expected() {
        return value("expected", null, node -> {
            Node records = new Decorators(lines, lines.entries(node), Set.of("records")).required("records", node);
            List<Long> range = lines.texts(records).stream()
                    .map(text -> lines.number(records, text))
                    .toList();
            if (range.size() != 2 || range.get(0) > range.get(1)) {
                throw lines.bad(records, "expected the least and the most, such as records: [22000, 24000]");
            }
            return new Mapping.Range(range.get(0), range.get(1));
        });
    }

    private void requireFit(Input input) {
        Node first = given.values().iterator().next();
        if (input.files().isEmpty()) {
            throw lines.bad(first, "found no files, expected \"#+ files: [...]\" with globs such as aid*.csv");
        }
        if (input.format() == Input.Format.CSV
                && !(input.records().isEmpty() && input.columns().isEmpty())) {
            throw lines.bad(first, "records and columns are for json and xml: those of csv stand in its header");
        }
        if (input.format() != Input.Format.CSV
                && (input.records().isEmpty() || input.columns().isEmpty())) {
            throw lines.bad(
                    first, "expected records and columns, which say where in the file a record and its values are");
        }
    }

    private Node required(String name, Node place) {
        Node node = given.get(name);
        if (node == null) {
            throw lines.bad(place, "found no \"%s\", expected one".formatted(name));
        }
        return node;
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        value("columns", Map.<String, Node>of(), lines::entries)
                .forEach((name, path) -> columns.put(name, lines.text(path)));
        return columns;
    }

    private Input.Matrix matrix(Node node) {
        Decorators matrix = new Decorators(lines, lines.entries(node), Set.of("cell", "rows", "skip"));
        return new Input.Matrix(
                lines.text(matrix.required("cell", node)),
                matrix.labels("rows", node),
                matrix.labels("columns", node),
                Set.copyOf(matrix.texts("skip")));
    }

    private Map<String, List<String>> labels(String name, Node place) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        lines.entries(required(name, place)).forEach((column, words) -> labels.put(column, lines.texts(words)));
        if (labels.isEmpty()) {
            throw lines.bad(
                    place, "found no columns under \"%s\", expected such as %s: {recipient: []}".formatted(name, name));
        }
        return labels;
    }

    private Input.Format format(Node node) {
        return switch (lines.text(node).toLowerCase(Locale.ROOT)) {
            case "csv" -> Input.Format.CSV;
            case "json" -> Input.Format.JSON;
            case "xml" -> Input.Format.XML;
            default -> throw lines.bad(node, "found \"%s\", expected csv, json or xml".formatted(lines.text(node)));
        };
    }

    private List<String> texts(String name) {
        return value(name, List.of(), lines::texts);
    }

    private <T extends @Nullable Object> T value(String name, T standard, Function<Node, T> read) {
        Node node = given.get(name);
        return node == null ? standard : read.apply(node);
    }
}
