package org.entente.query;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What the {@code #+} lines of a query file say of it: YAML, in the manner of grlc.
 *
 * @param summary the question in one line
 * @param asks who asks it
 * @param defaults a parameter's name and the value where none is given
 * @param choices a parameter's name and the values that it may have
 * @param lines where each parameter is named first
 */
record Decorators(
        String summary,
        @Nullable String description,
        @Nullable String asks,
        List<String> tags,
        Map<String, String> defaults,
        Map<String, List<String>> choices,
        Map<String, Integer> lines) {

    private static final String MARK = "#+";
    private static final String NO_SUMMARY =
            "expected a line \"#+ summary: ...\" that says in one line what the query answers";

    static Decorators read(String file, String text) {
        return new Reading(file).read(text);
    }

    /** One reading of one file, which knows the file's name for its errors. */
    private static final class Reading {

        private final String file;
        private final Map<String, String> words = new LinkedHashMap<>();
        private final Map<String, String> defaults = new LinkedHashMap<>();
        private final Map<String, List<String>> choices = new LinkedHashMap<>();
        private final Map<String, Integer> lines = new LinkedHashMap<>();
        private List<String> tags = List.of();

        Reading(String file) {
            this.file = file;
        }

        Decorators read(String text) {
            for (NodeTuple decorator : pairs(yaml(text))) {
                take(scalar(decorator.getKeyNode()), decorator);
            }
            String summary = words.get("summary");
            if (summary == null) {
                throw error(1, NO_SUMMARY);
            }
            return new Decorators(summary, words.get("description"), words.get("asks"), tags, defaults, choices, lines);
        }

        private void take(String name, NodeTuple decorator) {
            Node value = decorator.getValueNode();
            switch (name) {
                case "summary", "description", "asks" ->
                    words.put(name, scalar(value).strip());
                case "tags" -> tags = scalars(value);
                case "defaults" -> ofParameters(value, (parameter, given) -> defaults.put(parameter, scalar(given)));
                case "enumerate" -> ofParameters(value, (parameter, given) -> choices.put(parameter, scalars(given)));
                default ->
                    throw error(
                            line(decorator.getKeyNode()),
                            "found the decorator \"%s\", expected one of summary, description, asks, tags, defaults, enumerate"
                                    .formatted(name));
            }
        }

        private void ofParameters(Node list, BiConsumer<String, Node> taker) {
            for (Node entry : sequence(list)) {
                for (NodeTuple pair : pairs(entry)) {
                    String parameter = scalar(pair.getKeyNode());
                    lines.putIfAbsent(parameter, line(pair.getKeyNode()));
                    taker.accept(parameter, pair.getValueNode());
                }
            }
        }

        /** Lines that are not decorators become empty ones, so that a line of the YAML is the same line of the file. */
        private Node yaml(String text) {
            String yaml = text.lines()
                    .map(line -> line.startsWith(MARK) ? line.substring(MARK.length()) : "")
                    .collect(Collectors.joining("\n"));
            try {
                Node node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
                if (node == null) {
                    throw error(1, NO_SUMMARY);
                }
                return node;
            } catch (MarkedYAMLException malformed) {
                int line = malformed.getProblemMark() == null
                        ? 1
                        : malformed.getProblemMark().getLine() + 1;
                throw error(
                        line,
                        "the decorators are no YAML, %s; quote a text that holds a colon"
                                .formatted(malformed.getProblem()));
            }
        }

        private List<NodeTuple> pairs(Node node) {
            if (node instanceof MappingNode mapping) {
                return mapping.getValue();
            }
            throw error(line(node), "expected \"name: value\"");
        }

        private List<Node> sequence(Node node) {
            if (node instanceof SequenceNode sequence) {
                return sequence.getValue();
            }
            throw error(line(node), "expected a list, each entry on a line \"#+   - ...\"");
        }

        private List<String> scalars(Node node) {
            return sequence(node).stream().map(this::scalar).toList();
        }

        private String scalar(Node node) {
            if (node instanceof ScalarNode scalar) {
                return scalar.getValue();
            }
            throw error(line(node), "expected a single value");
        }

        private static int line(Node node) {
            return node.getStartMark().getLine() + 1;
        }

        private QueryFileError error(int line, String message) {
            return new QueryFileError(file, line, message);
        }
    }
}
