package org.entente.dataset;

import static java.util.Objects.requireNonNull;
import static org.apache.jena.graph.Node.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.assertj.core.api.ListAssert;
import org.entente.SharedFiles;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceDatasetsTest {

    private static final String YARDSTICK = "data/reference-figures/us_peru_reference_figures.csv";
    private static final String BASE = "https://w3id.org/entente/";
    private static final String GRAPH = BASE + "graph/dataset/";
    private static final Map<String, Graph> GRAPHS = ReferenceDatasets.all(BASE);
    private static final Ontology ONTOLOGY = Ontology.load();

    /** What a source states, as against what merely exists. */
    private static final List<String> STATED = List.of(
            "AidFlow",
            "InKindTransfer",
            "Figure",
            "MigrationFlow",
            "RelationsEvent",
            "AgreementParticipation",
            "Tenure",
            "Designation");

    static List<String> graphs() {
        return List.of("states", "us-peru-official-figures", "us-peru-press-figures");
    }

    @Test
    void thereIsAGraphForEachDataset() {
        assertThat(GRAPHS.keySet())
                .containsExactlyElementsOf(
                        graphs().stream().map(id -> GRAPH + id).toList());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyGraphMeetsTheShapes(String id) {
        ValidationReport report = ShaclValidator.get().validate(Shapes.parse(ONTOLOGY.shapes()), graph(id));
        assertThat(report.getEntries()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyGraphHasALicenceAndALevel(String id) {
        Node iri = NodeFactory.createURI(GRAPH + id);
        assertThat(objects(graph(id), iri, DCTerms.license.asNode())).hasSize(1);
        assertThat(objects(graph(id), iri, Ent.EVIDENCE_LEVEL))
                .containsExactly(Concept.of(id.equals("us-peru-press-figures") ? "claimed" : "official"));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyTermOfOursIsDeclared(String id) {
        nodes(graph(id))
                .filteredOn(node -> node.isURI() && isOurs(node.getURI()))
                .allMatch(node -> ONTOLOGY.terms().contains(node, ANY, ANY));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void nothingIsABlankNode(String id) {
        nodes(graph(id)).noneMatch(Node::isBlank);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyStateAndBodyThatIsNamedIsInTheTables(String id) {
        Graph states = graph("states");
        nodes(graph(id))
                .filteredOn(node -> node.isURI() && node.getURI().matches(".*/id/(state|body)/.*"))
                .allMatch(node -> states.contains(node, RDFS.label.asNode(), ANY));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void thingsStandAtTheBaseOfTheStore(String id) {
        String elsewhere = "https://example.org/relations/";
        Graph moved = requireNonNull(ReferenceDatasets.all(elsewhere).get(elsewhere + "graph/dataset/" + id));
        nodes(moved).noneMatch(node -> node.isURI() && node.getURI().matches(BASE + "(id|graph)/.*"));
        assertThat(moved.size()).isEqualTo(graph(id).size());
    }

    @Test
    void everythingStatedHasASourceWithTitlePublisherAndDate() {
        int stated = 0;
        for (Graph graph : GRAPHS.values()) {
            for (String type : STATED) {
                for (Triple typed :
                        graph.find(ANY, RDF.type.asNode(), Ent.term(type)).toList()) {
                    List<Node> sources = objects(graph, typed.getSubject(), DCTerms.source.asNode());
                    assertThat(sources)
                            .as("%s has one source", typed.getSubject())
                            .hasSize(1);
                    for (Node of : List.of(DCTerms.title.asNode(), DCTerms.publisher.asNode(), DCTerms.date.asNode())) {
                        assertThat(objects(graph, sources.getFirst(), of))
                                .as("%s of %s", of, sources)
                                .hasSize(1);
                    }
                    stated++;
                }
            }
        }
        assertThat(stated).isGreaterThan(37);
    }

    @Test
    void bothReleasesForOneFiscalYearStand() {
        Graph official = graph("us-peru-official-figures");
        assertThat(objects(official, thing("aid-flow/us-peru-official-figures/obligated-2022"), Ent.term("amount")))
                .isNotEqualTo(objects(
                        official,
                        thing("aid-flow/us-peru-official-figures/obligated-2022-earlier-release"),
                        Ent.term("amount")));
    }

    @Test
    void aStateHasItsNamesCodesAndCapitals() {
        Graph states = graph("states");
        Node bolivia = thing("state/BOL");
        assertThat(objects(states, bolivia, Ent.CAPITAL))
                .containsExactlyInAnyOrder(thing("place/la-paz"), thing("place/sucre"));
        assertThat(objects(states, bolivia, Ent.M49)).containsExactly(NodeFactory.createLiteralString("068"));
        assertThat(objects(states, bolivia, RDFS.label.asNode()))
                .containsExactlyInAnyOrder(
                        NodeFactory.createLiteralLang("Bolivia", "en"), NodeFactory.createLiteralLang("Bolivia", "es"));
        assertThat(objects(states, thing("state/CIV"), SKOS.altLabel.asNode()))
                .contains(NodeFactory.createLiteralLang("Ivory Coast", "en"));
    }

    @Test
    void everyRowOfTheYardstickStandsInAGraph() throws IOException {
        Path file = SharedFiles.required(YARDSTICK);
        Set<String> official = literals(graph("us-peru-official-figures"));
        Set<String> press = literals(graph("us-peru-press-figures"));
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows = reader.stream().toList();
        }
        assertThat(rows).isNotEmpty();
        for (NamedCsvRecord row : rows) {
            assertThat(row.getField("kind").equals("press") ? press : official)
                    .as(row.getField("claim_or_topic"))
                    .containsAll(List.of(row.getField("figure").split("; ")));
        }
    }

    private static Graph graph(String id) {
        return requireNonNull(GRAPHS.get(GRAPH + id));
    }

    private static boolean isOurs(String iri) {
        return iri.startsWith(Ent.NS) || iri.startsWith(Concept.NS);
    }

    private static Node thing(String key) {
        return NodeFactory.createURI(BASE + "id/" + key);
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, ANY).mapWith(Triple::getObject).toList();
    }

    private static ListAssert<Node> nodes(Graph graph) {
        List<Node> nodes = new ArrayList<>();
        graph.find().forEachRemaining(triple -> {
            nodes.add(triple.getSubject());
            nodes.add(triple.getPredicate());
            nodes.add(triple.getObject());
        });
        return assertThat(nodes).isNotEmpty();
    }

    private static Set<String> literals(Graph graph) {
        Set<String> literals = new HashSet<>();
        graph.find().mapWith(Triple::getObject).filterKeep(Node::isLiteral).forEach(literal -> {
            String text = literal.getLiteralLexicalForm();
            literals.add(
                    literal.getLiteralValue() instanceof Number
                            ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                            : text);
        });
        return literals;
    }
}
