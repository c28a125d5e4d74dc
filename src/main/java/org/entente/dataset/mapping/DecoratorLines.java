package org.entente.dataset.mapping;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The {@code #+} lines of a mapping file as YAML, of which every value knows its line. */
record DecoratorLines(String file) {

    private static final String MARK = "#+";

    /** What a map says, in its order. */
    Map<String, Node> read(String text) {
        // Lines that are not decorators become empty ones, so that a line of the YAML is the same line of the file.
        String yaml = text.lines()
                .map(line -> line.startsWith(MARK) ? line.substring(MARK.length()) : "")
                .collect(Collectors.joining("\n"));
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (node == null) {
                throw new BadMapping(file, 1, "found no decorators, expected at least \"#+ files: [...]\"");
            }
            return entries(node);
        } catch (MarkedYAMLException malformed) {
            int line = malformed.getProblemMark() == null
                    ? 1
                    : malformed.getProblemMark().getLine() + 1;
            throw new BadMapping(
                    file,
                    line,
                    "the decorators are no YAML, %s; quote a text that holds a colon"
                            .formatted(malformed.getProblem()));
        }
    }

    Map<String, Node> entries(Node node) {
        if (!(node instanceof MappingNode map)) {
            throw bad(node, "expected \"name: value\"");
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple entry : map.getValue()) {
            if (entries.put(text(entry.getKeyNode()), entry.getValueNode()) != null) {
                throw bad(entry.getKeyNode(), "found \"%s\" twice; take one out".formatted(text(entry.getKeyNode())));
            }
        }
        return entries;
    }

    List<String> texts(Node node) {
        if (!(node instanceof SequenceNode list)) {
            throw bad(node, "expected a list [a, b]");
        }
        return list.getValue().stream().map(this::text).toList();
    }

    String text(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw bad(node, "expected a single value");
        }
        return scalar.getValue();
    }

    BadMapping bad(Node node, String problem) {
        return new BadMapping(file, node.getStartMark().getLine() + 1, problem);
    }

    Charset charset(Node node) {
        try {
            return Charset.forName(text(node));
        } catch (IllegalArgumentException unknown) {
            throw bad(node, "found \"%s\", expected a charset such as utf-8 or windows-1252".formatted(text(node)));
        }
    }

    char character(Node node) {
        String text = text(node);
        if (text.length() != 1) {
            throw bad(node, "found \"%s\", expected one character".formatted(text));
        }
        return text.charAt(0);
    }

    long number(Node node, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            throw bad(node, "found \"%s\", expected a number".formatted(text));
        }
    }
}
