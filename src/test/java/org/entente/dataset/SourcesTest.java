package org.entente.dataset;

import static org.apache.jena.graph.Node.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.dataset.SourceSample.Mapped;
import org.entente.dataset.record.Problem;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample of each source becomes the graph beside it, {@code sample/PART.ttl}; where records are rejected, {@code
 * sample/PART.txt} says why, one a line.
 *
 * <p>{@code -Dsource=ID} runs one source only, {@code -Dsources.update} writes both files, for a person to review.
 */
class SourcesTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("data/sources"), Path.of("src/test/resources/org/entente/dataset/sources"));
    private static final boolean UPDATE = System.getProperty("sources.update") != null;
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Shapes SHAPES = Shapes.parse(ONTOLOGY.shapes());

    static List<SourceSample> samples() {
        String only = System.getProperty("source", "");
        return FOLDERS.stream()
                .flatMap(folder -> SourceSample.in(folder).stream())
                .filter(sample -> only.isEmpty() || sample.source().equals(only))
                .filter(sample -> UPDATE || sample.hasExpectation())
                .toList();
    }

    @Test
    void thereAreSources() {
        assertThat(samples()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBecomesItsGraph(SourceSample sample) throws IOException {
        Mapped mapped = sample.map();
        String problems = mapped.problems().stream().map(Problem::sentence).collect(Collectors.joining("\n"));
        if (UPDATE) {
            write(sample, mapped, problems);
        }

        assertThat(difference(expected(sample), mapped.graph())).isEmpty();
        assertThat(problems).isEqualTo(expectedProblems(sample));
        assertThat(mapped.outcome().signals()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theGraphMeetsTheShapes(SourceSample sample) throws IOException {
        assertThat(ShaclValidator.get().validate(SHAPES, sample.map().graph()).getEntries())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTermOfOursIsDeclared(SourceSample sample) throws IOException {
        Set<Node> undeclared = sample.map().graph().stream()
                .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
                .filter(node -> node.isURI()
                        && (node.getURI().startsWith(Ent.NS) || node.getURI().startsWith(Concept.NS)))
                .filter(node -> !ONTOLOGY.terms().contains(node, ANY, ANY))
                .collect(Collectors.toSet());
        assertThat(undeclared).isEmpty();
    }

    private static Graph expected(SourceSample sample) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(sample.expected(".ttl"))
                .base(SourceSample.BASE)
                .lang(Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    private static String expectedProblems(SourceSample sample) throws IOException {
        Path file = sample.expected(".txt");
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    /** Each triple that is in one graph alone, in the order of subjects; nothing has blank nodes. */
    private static String difference(Graph expected, Graph actual) {
        Set<String> lines = new TreeSet<>();
        expected.stream()
                .filter(triple -> !actual.contains(triple))
                .forEach(triple -> lines.add(line(triple, "missing")));
        actual.stream()
                .filter(triple -> !expected.contains(triple))
                .forEach(triple -> lines.add(line(triple, "unexpected")));
        return String.join("\n", lines);
    }

    private static String line(Triple triple, String what) {
        return "%s   <-- %s".formatted(NodeFmtLib.str(triple).replace(SourceSample.BASE, ""), what);
    }

    private static void write(SourceSample sample, Mapped mapped, String problems) throws IOException {
        Graph graph = mapped.graph();
        graph.getPrefixMapping().setNsPrefixes(sample.mapping().query().getPrefixMapping());
        graph.getPrefixMapping().removeNsPrefix("f");
        try (OutputStream out = Files.newOutputStream(sample.expected(".ttl"))) {
            RDFWriter.source(graph)
                    .format(RDFFormat.TURTLE_PRETTY)
                    .base(SourceSample.BASE)
                    .set(RIOT.symTurtleOmitBase, true)
                    .output(out);
        }
        if (problems.isEmpty()) {
            Files.deleteIfExists(sample.expected(".txt"));
        } else {
            Files.writeString(sample.expected(".txt"), problems + "\n");
        }
    }
}
