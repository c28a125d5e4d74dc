package org.entente.graph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.NormalizeTermsTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.XSD;
import org.entente.graph.stream.SubjectChange;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is built at once is, to TDB2 itself, what transactions would have written. */
class BulkBuildTest {

    private static final List<String> GRAPHS =
            List.of("https://example.org/g/a", "https://example.org/g/b", "https://example.org/g/c");

    private final Random random = new Random(7);

    @TempDir
    private Path directory;

    private record Said(Term subject, Term predicate, Term object) {}

    @Test
    void itAnswersAsADatabaseThatTransactionsWrote() throws Exception {
        Map<String, List<Said>> data = new LinkedHashMap<>();
        GRAPHS.forEach(graph -> data.put(graph, someTriples(4000)));

        Path built = build("built", null, data, Set.of());

        try (Opened expected = write("written", data);
                Opened found = new Opened(built)) {
            assertSame(found, expected);
            assertNoTermTwice(found);
        }
    }

    @Test
    void whatWasThereStaysUnlessItIsReplacedOrDropped() throws Exception {
        Map<String, List<Said>> first = new LinkedHashMap<>();
        GRAPHS.forEach(graph -> first.put(graph, someTriples(3000)));
        Map<String, List<Said>> second =
                Map.of(GRAPHS.get(1), someTriples(2000), "https://example.org/g/d", someTriples(500));

        Path built = build("second", build("first", null, first, Set.of()), second, Set.of(GRAPHS.get(2)));

        Map<String, List<Said>> all = new LinkedHashMap<>(first);
        all.remove(GRAPHS.get(2));
        all.putAll(second);
        try (Opened expected = write("written", all);
                Opened found = new Opened(built)) {
            assertSame(found, expected);
            assertNoTermTwice(found);
        }
    }

    @Test
    void transactionsGoOnWithIt() throws Exception {
        Map<String, List<Said>> data = Map.of(GRAPHS.get(0), someTriples(3000), GRAPHS.get(1), someTriples(3000));
        List<Said> more = someTriples(2000);
        try (Opened expected = write("written", data);
                Opened found = new Opened(build("built", null, data, Set.of()))) {
            for (Opened opened : List.of(expected, found)) {
                opened.add(GRAPHS.get(1), more);
                Txn.executeWrite(
                        opened.dataset, () -> opened.dataset.removeGraph(NodeFactory.createURI(GRAPHS.get(0))));
                opened.add(GRAPHS.get(0), more.subList(0, 900));
            }
            assertSame(found, expected);
            assertNoTermTwice(found);
        }
        // And what transactions have changed is built on.
        List<Said> third = someTriples(1000);
        Path built = build("third", directory.resolve("built"), Map.of(GRAPHS.get(2), third), Set.of());
        try (Opened expected = new Opened(directory.resolve("written"));
                Opened found = new Opened(built)) {
            expected.add(GRAPHS.get(2), third);
            assertSame(found, expected);
            assertNoTermTwice(found);
        }
    }

    @Test
    void anEmptyDatabaseCanBeBuilt() throws Exception {
        try (Opened found = new Opened(build("empty", null, Map.of(), Set.of("https://example.org/none")))) {
            assertThat(found.quads()).isEmpty();
            found.add(GRAPHS.get(0), List.of(new Said(Term.iri("a:b"), Term.iri("a:c"), Term.text("d"))));
            assertThat(found.quads()).hasSize(1);
        }
    }

    @Test
    void theDifferenceOfTwoReleasesIsToldThingByThing() throws Exception {
        List<Term> usual = List.of(Term.text("hello", "en"), Term.literal("2024", XSD.gYear.getURI()));
        List<Said> before = triples(3000, usual);
        List<Said> after = new ArrayList<>(before.subList(500, 3000));
        after.addAll(triples(300, usual));
        String graph = GRAPHS.get(0);
        Path earlier = build("earlier", null, Map.of(graph, before, GRAPHS.get(1), someTriples(100)), Set.of());

        Set<SubjectChange> againstStored = new HashSet<>();
        Set<SubjectChange> againstRelease = new HashSet<>();
        try (BulkBuild build = begin("next", earlier)) {
            BulkGraph first = feed(build, graph, after);
            BulkGraph second = feed(build, graph, before);
            assertThat(build.wasThere(graph)).isTrue();
            assertThat(build.wasThere("https://example.org/g/none")).isFalse();
            build.difference(null, first, againstStored::add);
            build.difference(first, second, againstRelease::add);
        }

        assertThat(againstStored).isEqualTo(changes(before, after)).isNotEmpty();
        assertThat(againstRelease).isEqualTo(changes(after, before));
    }

    @Test
    void nothingStaysOfABuildThatIsClosed() throws IOException {
        try (BulkBuild build = begin("closed", null)) {
            feed(build, GRAPHS.get(0), someTriples(5000));
        }
        assertThat(directory.resolve("closed-work")).doesNotExist();
    }

    private static Set<SubjectChange> changes(List<Said> before, List<Said> after) {
        Map<Node, Set<Triple>> was = bySubject(before);
        Map<Node, Set<Triple>> is = bySubject(after);
        Set<Node> subjects = new HashSet<>(was.keySet());
        subjects.addAll(is.keySet());
        Set<SubjectChange> changes = new HashSet<>();
        for (Node subject : subjects) {
            Set<Triple> one = was.getOrDefault(subject, Set.of());
            Set<Triple> other = is.getOrDefault(subject, Set.of());
            if (!one.equals(other)) {
                changes.add(new SubjectChange(subject, one, other));
            }
        }
        return changes;
    }

    private static Map<Node, Set<Triple>> bySubject(List<Said> said) {
        Map<Node, Set<Triple>> triples = new LinkedHashMap<>();
        for (Said one : said) {
            triples.computeIfAbsent(one.subject().node(), key -> new HashSet<>())
                    .add(Triple.create(
                            one.subject().node(),
                            one.predicate().node(),
                            NormalizeTermsTDB2.normalizeTDB2(one.object().node())));
        }
        return triples;
    }

    private List<Said> someTriples(int count) {
        return triples(count, OddTerms.all());
    }

    private List<Said> triples(int count, List<Term> odd) {
        List<Said> triples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Term subject = Term.iri("https://example.org/s/" + random.nextInt(count / 4));
            Term predicate = Term.iri("https://example.org/p/" + random.nextInt(12));
            Term object = switch (random.nextInt(4)) {
                case 0 -> odd.get(random.nextInt(odd.size()));
                case 1 -> Term.iri("https://example.org/s/" + random.nextInt(count));
                case 2 -> Term.text("words " + random.nextInt(count));
                default ->
                    Term.literal(
                            random.nextInt(100_000) + "." + random.nextInt(100),
                            "http://www.w3.org/2001/XMLSchema#decimal");
            };
            triples.add(new Said(subject, predicate, object));
        }
        return triples;
    }

    private BulkBuild begin(String name, @Nullable Path earlier) throws IOException {
        return new BulkBuild(
                Files.createDirectories(directory.resolve(name)).resolve("Data-0001"),
                directory.resolve(name + "-work"),
                earlier == null ? null : earlier.resolve("Data-0001"),
                BuildProgress.NONE);
    }

    private Path build(String name, @Nullable Path earlier, Map<String, List<Said>> data, Set<String> dropped)
            throws IOException {
        try (BulkBuild build = begin(name, earlier)) {
            List<BulkGraph> graphs = new ArrayList<>();
            for (Map.Entry<String, List<Said>> graph : data.entrySet()) {
                feed(
                        build,
                        graph.getKey(),
                        List.of(new Said(Term.iri("a:x"), Term.iri("a:y"), Term.text("abandoned"))));
                graphs.add(feed(build, graph.getKey(), graph.getValue()));
            }
            build.finish(graphs, dropped);
        }
        return directory.resolve(name);
    }

    private static BulkGraph feed(BulkBuild build, String iri, List<Said> triples) throws IOException {
        BulkGraph graph = build.graph(iri);
        for (Said said : triples) {
            build.take(graph, new Term[] {said.subject(), said.predicate(), said.object()}, 3);
        }
        return graph;
    }

    private Opened write(String name, Map<String, List<Said>> data) throws IOException {
        Opened opened = new Opened(Files.createDirectories(directory.resolve(name)));
        data.forEach(opened::add);
        return opened;
    }

    private static void assertSame(Opened found, Opened expected) {
        found.reopen();
        expected.reopen();
        Set<String> surplus = found.quads();
        surplus.removeAll(expected.quads());
        assertThat(surplus).isEmpty();
        Set<String> missing = expected.quads();
        missing.removeAll(found.quads());
        assertThat(missing).isEmpty();
        List<Quad> quads = expected.some(300);
        for (Quad quad : quads) {
            for (int pattern = 0; pattern < 16; pattern++) {
                Node g = (pattern & 1) != 0 ? quad.getGraph() : Node.ANY;
                Node s = (pattern & 2) != 0 ? quad.getSubject() : Node.ANY;
                Node p = (pattern & 4) != 0 ? quad.getPredicate() : Node.ANY;
                Node o = (pattern & 8) != 0 ? quad.getObject() : Node.ANY;
                if (pattern > 0 || quad.equals(quads.getFirst())) {
                    assertThat(found.count(g, s, p, o)).isEqualTo(expected.count(g, s, p, o));
                }
            }
        }
        for (String query : List.of(
                "SELECT * { ?s <https://example.org/p/1> ?o ; <https://example.org/p/2> ?n } ",
                "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p",
                "SELECT ?g (COUNT(?o) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
                "SELECT ?s ?o { ?s ?p ?o FILTER(lang(?o) = 'en') }",
                "SELECT ?s ?t { ?s <https://example.org/p/3> ?t . ?t <https://example.org/p/4> ?u } ")) {
            assertThat(found.answer(query)).isEqualTo(expected.answer(query)).isNotEmpty();
        }
    }

    private static void assertNoTermTwice(Opened opened) {
        Txn.executeRead(opened.dataset, () -> {
            Set<NodeId> ids = new HashSet<>();
            Set<Node> nodes = new HashSet<>();
            var table = TDBInternal.requireStorage(opened.dataset)
                    .getQuadTable()
                    .getNodeTupleTable()
                    .getNodeTable();
            table.all().forEachRemaining(pair -> {
                assertThat(ids.add(pair.getLeft())).isTrue();
                // Jena writes xsd:long as xsd:integer, so that two terms may come back as one.
                nodes.add(pair.getRight());
                if (!pair.getRight().isLiteral()) {
                    assertThat(table.getNodeIdForNode(pair.getRight())).isEqualTo(pair.getLeft());
                }
            });
            assertThat(nodes).isNotEmpty();
        });
    }

    /** A database as anybody would open it. */
    private static final class Opened implements AutoCloseable {

        private final Path location;
        private DatasetGraph dataset;

        private Opened(Path location) {
            this.location = location;
            dataset = DatabaseMgr.connectDatasetGraph(location.toString());
        }

        /** So that what is read is what stands on the disk: TDB2 remembers terms as they were given to it. */
        private void reopen() {
            close();
            dataset = DatabaseMgr.connectDatasetGraph(location.toString());
        }

        private void add(String graph, List<Said> triples) {
            Node name = NodeFactory.createURI(graph);
            Txn.executeWrite(
                    dataset,
                    () -> triples.forEach(said -> dataset.add(
                            name,
                            said.subject().node(),
                            said.predicate().node(),
                            said.object().node())));
        }

        private Set<String> quads() {
            return Txn.calculateRead(dataset, () -> {
                Set<String> quads = new TreeSet<>();
                dataset.find().forEachRemaining(quad -> quads.add(NodeFmtLib.str(quad)));
                return quads;
            });
        }

        private List<Quad> some(int count) {
            return Txn.calculateRead(dataset, () -> {
                List<Quad> all = Iter.toList(dataset.find());
                return Iter.toList(Iter.filter(
                        all.iterator(), quad -> Math.floorMod(quad.hashCode(), Math.max(1, all.size() / count)) == 0));
            });
        }

        private long count(Node g, Node s, Node p, Node o) {
            return Txn.calculateRead(dataset, () -> Iter.count(dataset.find(g, s, p, o)));
        }

        private Set<String> answer(String query) {
            return Txn.calculateRead(dataset, () -> {
                Set<String> rows = new TreeSet<>();
                try (QueryExec run = QueryExec.dataset(dataset)
                        .query(QueryFactory.create(query))
                        .set(TDB2.symUnionDefaultGraph, true)
                        .build()) {
                    run.select().forEachRemaining(row -> {
                        StringBuilder terms = new StringBuilder();
                        row.forEach((variable, term) -> terms.append(variable).append(NodeFmtLib.strNT(term)));
                        rows.add(terms.toString());
                    });
                }
                return rows;
            });
        }

        @Override
        public void close() {
            TDBInternal.expel(dataset);
        }
    }
}
