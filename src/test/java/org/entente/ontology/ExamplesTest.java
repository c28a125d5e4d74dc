package org.entente.ontology;

import static org.apache.jena.graph.Node.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code ontology/examples}: the smallest valid things, and beside each its broken twins, whose first line names the shape. */
class ExamplesTest {

    private static final Path FOLDER = Path.of("ontology", "examples");
    private static final Pattern VIOLATES = Pattern.compile("\\A# Violates shape:(\\w+)\\.\n");
    private static final Graph SHAPES_GRAPH = Ontology.load().shapes();
    private static final Shapes SHAPES = Shapes.parse(SHAPES_GRAPH);

    static List<Path> validExamples() {
        return examples(false);
    }

    static List<Path> brokenExamples() {
        return examples(true);
    }

    @Test
    void thereAreValidAndBrokenExamples() {
        assertThat(validExamples()).hasSizeGreaterThan(20);
        assertThat(brokenExamples()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("validExamples")
    void theSmallestValidThingConforms(Path example) {
        assertThat(validate(example).getEntries()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenExamples")
    void aBrokenTwinViolatesExactlyTheShapeThatItNames(Path example) {
        assertThat(violated(validate(example))).containsExactly(namedShape(example));
    }

    @ParameterizedTest
    @MethodSource("brokenExamples")
    void aBrokenTwinHasAValidOneOfTheSameName(Path example) {
        String name = example.getFileName().toString();
        assertThat(validExamples().stream().map(valid -> FilesOf.stem(valid) + "-"))
                .anyMatch(name::startsWith);
    }

    @Test
    void everyMessageOfAShapeIsSeenInTheReportOfSomeExample() {
        Set<String> seen = brokenExamples().stream()
                .flatMap(example -> validate(example).getEntries().stream())
                .map(ReportEntry::message)
                .collect(Collectors.toSet());
        assertThat(messages()).isNotEmpty().allMatch(seen::contains, "is reported for a broken example");
    }

    /** What shapes may report that a target reaches; all others only help to choose between two ways. */
    private static Set<String> messages() {
        return SHAPES_GRAPH.stream(ANY, SHACL.message, ANY)
                .filter(message -> isTargeted(message.getSubject())
                        || SHAPES_GRAPH.stream(ANY, SHACL.property, message.getSubject())
                                .anyMatch(user -> isTargeted(user.getSubject())))
                .map(message -> message.getObject().getLiteralLexicalForm())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTargeted(Node shape) {
        return Stream.of(SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf)
                .anyMatch(target -> SHAPES_GRAPH.contains(shape, target, ANY));
    }

    private static List<Path> examples(boolean broken) {
        return FilesOf.folder(FOLDER, ".ttl").stream()
                .filter(file -> VIOLATES.matcher(FilesOf.text(file)).find() == broken)
                .toList();
    }

    private static String namedShape(Path example) {
        Matcher line = VIOLATES.matcher(FilesOf.text(example));
        assertThat(line.find()).isTrue();
        return line.group(1);
    }

    private static ValidationReport validate(Path example) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(example).parse(graph);
        return ShaclValidator.get().validate(SHAPES, graph);
    }

    private static Set<String> violated(ValidationReport report) {
        return report.getEntries().stream()
                .map(entry -> entry.source().getLocalName())
                .collect(Collectors.toSet());
    }
}
