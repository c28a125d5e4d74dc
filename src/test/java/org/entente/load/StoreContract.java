package org.entente.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.XSD;
import org.entente.ShippedStore;
import org.entente.graph.GraphBuild;
import org.entente.graph.Graphs;
import org.entente.graph.Iris;
import org.entente.graph.NextGeneration;
import org.entente.graph.Store;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.stream.SubjectChange;
import org.entente.graph.stream.Term;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.load.SourceReport.Outcome;
import org.entente.query.Answer;
import org.entente.query.QueryFile;
import org.entente.query.QueryFiles;
import org.entente.vocabulary.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does, wherever it is. */
abstract class StoreContract {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Gazetteer GAZETTEER = ReferenceGazetteer.load();
    private static final String GRAPH = "https://example.org/graph";
    private static final String OTHER = "https://example.org/other";
    private static final Duration LONG = Duration.ofMinutes(5);

    /** More than a store keeps in memory before it is published. */
    private static final int MANY = 12_000;

    @TempDir
    private Path files;

    private Store store;

    /** An open store with nothing of ours in it. */
    abstract Store open() throws Exception;

    /** The questions that this store answers in other words than their files have, each for a reason that the README gives. */
    abstract Set<String> answeredOtherwise();

    @BeforeEach
    void openStore() throws Exception {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.remove(ours());
        store.close();
    }

    private Set<String> ours() {
        Set<String> ours = new TreeSet<>(store.graphs());
        ours.removeIf(
                graph -> !graph.startsWith("https://example.org/") && !graph.startsWith("https://w3id.org/entente/"));
        return ours;
    }

    @Test
    void literalsOfEveryKindComeBackAsTheyWentAndAreFoundByThemselves() {
        Graph literals = RDFDataMgr.loadGraph("org/entente/load/literals.ttl");
        store.put(Map.of(GRAPH, literals));

        assertThat(store.holds(GRAPH, literals)).as(lines(GRAPH).toString()).isTrue();
        assertThat(words(store.read(GRAPH).orElseThrow())).isNotEmpty().isEqualTo(words(literals));
        literals.find()
                .filterKeep(triple ->
                        triple.getSubject().isURI() && triple.getObject().isLiteral())
                .forEachRemaining(triple -> assertThat(Txn.calculateRead(
                                store.dataset(),
                                () -> store.dataset()
                                        .contains(
                                                NodeFactory.createURI(GRAPH),
                                                triple.getSubject(),
                                                triple.getPredicate(),
                                                triple.getObject())))
                        .as(triple.toString())
                        .isTrue());
    }

    /** The literals that are text, which no store may change by a letter. */
    private static Set<String> words(Graph graph) {
        Set<String> words = new TreeSet<>();
        graph.find()
                .mapWith(Triple::getObject)
                .filterKeep(node -> node.isLiteral()
                        && (XSD.xstring.getURI().equals(node.getLiteralDatatypeURI())
                                || !node.getLiteralLanguage().isEmpty()))
                .forEachRemaining(node -> words.add(node.getLiteralLexicalForm() + "@" + node.getLiteralLanguage()));
        return words;
    }

    @Test
    void graphsAreReplacedTogetherAndRemoved() {
        Graph one = Graphs.turtle(":peru :in :world ; :at 1 .");
        Graph two = Graphs.turtle(":chile :in :world .");

        assertThat(store.replace(Map.of(GRAPH, one, OTHER, two))).containsExactly(GRAPH, OTHER);
        assertThat(store.replace(Map.of(GRAPH, one, OTHER, one))).containsExactly(OTHER);
        assertThat(ours()).containsExactly(GRAPH, OTHER);
        assertThat(store.size(GRAPH)).isEqualTo(2);
        assertThat(store.read(OTHER))
                .hasValueSatisfying(
                        read -> assertThat(read.isIsomorphicWith(one)).isTrue());
        assertThat(store.describe(GRAPH, NodeFactory.createURI("https://example.org/peru"))
                        .size())
                .isEqualTo(2);

        assertThat(store.remove(Set.of(GRAPH, "https://example.org/never-there")))
                .isTrue();
        assertThat(store.remove(Set.of(GRAPH))).isFalse();
        assertThat(ours()).containsExactly(OTHER);
        assertThat(store.read(GRAPH)).isEmpty();
    }

    @Test
    void whatIsBuiltIsPublishedAtOnceAndWhatIsNotLeavesNothing() {
        store.put(Map.of(
                GRAPH,
                Graphs.turtle(":thing0 :release 'old' ; :kept 'yes' . :gone :release 'old' ."),
                OTHER,
                Graphs.turtle(":a :b :c .")));
        try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
            GraphBuild graph = next.graph(GRAPH);
            for (int i = 0; i < MANY; i++) {
                graph.triple(thing(i), Term.iri("https://example.org/release"), Term.text("new"));
            }
            graph.triple(thing(0), Term.iri("https://example.org/kept"), Term.text("yes"));
            next.drop(OTHER);
            next.graph("https://example.org/abandoned").abandon();
            List<SubjectChange> changes = new ArrayList<>();
            graph.difference(changes::add);

            assertThat(graph.replaces()).isTrue();
            assertThat(changes).hasSize(MANY + 1);
            assertThat(store.size(GRAPH)).isEqualTo(3);
            next.publish();
        }
        assertThat(store.size(GRAPH)).isEqualTo(MANY + 1);
        assertThat(ours()).containsExactly(GRAPH);

        try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
            next.graph(OTHER).triple(thing(1), Term.iri("https://example.org/release"), Term.text("never"));
        }
        assertThat(ours()).containsExactly(GRAPH);
    }

    private static Term thing(int number) {
        return Term.iri("https://example.org/thing" + number);
    }

    @Test
    void aReaderSeesOneStateWhileAGraphIsReplaced() throws Exception {
        store.put(Map.of(GRAPH, release(0)));
        AtomicBoolean replacing = new AtomicBoolean(true);
        CompletableFuture<Set<String>> seen = CompletableFuture.supplyAsync(() -> {
            Set<String> answers = new TreeSet<>();
            while (replacing.get()) {
                answers.add(ask("SELECT DISTINCT ?release { ?thing <https://example.org/release> ?release }")
                        .toString());
            }
            return answers;
        });
        for (int release = 1; release <= 10; release++) {
            store.put(Map.of(GRAPH, release(release)));
        }
        replacing.set(false);

        assertThat(seen.get()).isNotEmpty().allMatch(answer -> answer.matches("\\[\\[\\d+\\]\\]"));
        assertThat(ask("SELECT DISTINCT ?release { ?thing <https://example.org/release> ?release }"))
                .hasToString("[[10]]");
    }

    private static Graph release(int number) {
        Graph graph = Graphs.turtle("");
        for (int i = 0; i < 200; i++) {
            graph.add(
                    thing(i).node(),
                    NodeFactory.createURI("https://example.org/release"),
                    NodeFactory.createLiteralString(Integer.toString(number)));
        }
        return graph;
    }

    @Test
    void documentsAndDatasetsAreLoadedReplacedAndWithdrawnAsInMemory() throws IOException {
        try (Store memory = Store.inMemory()) {
            Loader here = loader(store, "1");
            Loader there = loader(memory, "1");
            for (Loader loader : List.of(here, there)) {
                loader.load(List.of(CoastNote.FOLDER), LoadOptions.NONE, Progress.NONE);
                loadLoans(loader, "loans_1964.csv", CoastLoans.EARLIER);
            }
            assertSame(memory);
            assertThat(here.load(List.of(CoastNote.FOLDER), LoadOptions.NONE, Progress.NONE)
                            .sources())
                    .extracting(SourceReport::outcome)
                    .containsExactly(Outcome.UNCHANGED);
            for (Loader loader : List.of(loader(store, "2"), loader(memory, "2"))) {
                assertThat(loader.load(List.of(CoastNote.FOLDER), LoadOptions.NONE, Progress.NONE)
                                .sources())
                        .extracting(SourceReport::outcome)
                        .containsExactly(Outcome.REPLACED);
                loadLoans(loader, "loans_1965.csv", CoastLoans.LATER);
            }
            assertThat(ours()).contains(CoastLoans.REVISIONS);
            assertSame(memory);
            for (Loader loader : List.of(here, there)) {
                assertThat(loader.withdraw("coast-note")).isTrue();
                assertThat(loader.withdraw("coast-loans")).isTrue();
            }
            assertThat(ours()).isEmpty();
        }
    }

    private void assertSame(Store memory) {
        assertThat(ours()).isNotEmpty().isEqualTo(memory.graphs());
        assertThat(ours())
                .allSatisfy(graph -> assertThat(lines(graph))
                        .as(graph)
                        .isEqualTo(lines(memory.read(graph).orElseThrow())));
    }

    private static Loader loader(Store store, String reader) {
        return new Loader(
                store,
                names -> new CoastNote(reader),
                GAZETTEER,
                ONTOLOGY,
                Iris.ENTENTE,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private void loadLoans(Loader loader, String name, String text) throws IOException {
        Path file = CoastLoans.write(files, name, text);
        LoadReport report =
                loader.load(CoastLoans.request(List.of(file), CoastLoans.options(null, null), false), Progress.NONE);
        assertThat(report.hasFailures()).as(report.toString()).isFalse();
    }

    @Test
    void theShippedQuestionsHaveTheirAnswers() throws IOException {
        Set<String> otherwise = new TreeSet<>();
        try (ShippedStore shipped = ShippedStore.open()) {
            Map<String, Graph> graphs = new TreeMap<>();
            shipped.store()
                    .graphs()
                    .forEach(graph ->
                            graphs.put(graph, shipped.store().read(graph).orElseThrow()));
            store.put(graphs);
            for (QueryFile question : QueryFiles.shipped().all()) {
                Query query = question.bind(Map.of());
                if (!rows(query, store).equals(rows(query, shipped.store()))) {
                    otherwise.add(question.name());
                }
            }
        }
        assertThat(answeredOtherwise()).containsAll(otherwise);
    }

    private static String rows(Query query, Store store) {
        try {
            Answer.Table table = Answer.to(query, store.dataset(), LONG).table();
            return table.columns() + "\n" + table.rows();
        } catch (QueryExecException refused) {
            return refused.toString();
        }
    }

    @Test
    void everyFormOfAQueryIsAnswered() {
        store.put(Map.of(GRAPH, Graphs.turtle(":peru :near :chile , :ecuador ; :called 'Perú'@es , 'Peru'@en .")));

        Txn.executeRead(store.dataset(), this::askEveryForm);
        assertThat(ask("SELECT (COUNT(*) AS ?n) FROM <" + GRAPH + "> { ?a <https://example.org/near> ?b }"))
                .hasToString("[[2]]");
    }

    private void askEveryForm() {
        assertThat(exec("ASK { ?s <https://example.org/near> <https://example.org/chile> }")
                        .ask())
                .isTrue();
        assertThat(exec("ASK { ?s <https://example.org/near> <https://example.org/brazil> }")
                        .ask())
                .isFalse();
        assertThat(exec("CONSTRUCT { ?b <https://example.org/near> ?a } WHERE { ?a <https://example.org/near> ?b }")
                        .construct()
                        .size())
                .isEqualTo(2);
        assertThat(exec("DESCRIBE <https://example.org/peru>").describe().size())
                .isEqualTo(4);
        assertThat(exec("DESCRIBE ?a { ?a <https://example.org/near> <https://example.org/chile> }")
                        .describe()
                        .size())
                .isEqualTo(4);
    }

    @Test
    void aQueryEndsAtItsDeadline() {
        store.put(Map.of(GRAPH, release(0)));
        Query endless = QueryFactory.create(
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (STR(?a) < STR(?l) && STR(?d) > STR(?i)) }");

        assertThatThrownBy(() -> Answer.to(endless, store.dataset(), Duration.ofMillis(500)))
                .isInstanceOf(QueryCancelledException.class);
    }

    private QueryExec exec(String query) {
        return QueryExec.dataset(store.dataset()).query(query).build();
    }

    private List<List<@Nullable String>> ask(String query) {
        return Answer.to(QueryFactory.create(query), store.dataset(), LONG)
                .table()
                .rows();
    }

    private List<String> lines(String graph) {
        return lines(store.read(graph).orElseThrow());
    }

    private static List<String> lines(Graph graph) {
        return RDFWriter.source(graph)
                .lang(Lang.NTRIPLES)
                .asString()
                .lines()
                .sorted()
                .toList();
    }
}
