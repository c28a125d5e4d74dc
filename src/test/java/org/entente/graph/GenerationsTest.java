package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.graph.ChildProcess.Running;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.bulk.BuildProgress.Step;
import org.entente.graph.stream.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sees what when a store goes from one generation to the next. */
class GenerationsTest {

    private static final String SMALL = "https://example.org/graph/small";

    @TempDir
    private Path directory;

    @Test
    void aLargeGraphIsBuiltBesideWhatIsThereAndTellsHowFarItIs() throws IOException {
        Map<Step, Long> done = new EnumMap<>(Step.class);
        try (Store store = Store.open(directory)) {
            store.replace(Map.of(SMALL, Graphs.turtle(":a :b :c .")));
            try (NextGeneration next = store.nextGeneration((step, count, total) -> {
                synchronized (done) {
                    done.merge(step, count, Math::max);
                }
            })) {
                ManyTriples.feed(next, 1);
                assertThat(store.graphs()).containsExactly(SMALL);
                next.publish();
            }
            assertThat(store.graphs()).containsExactly(ManyTriples.GRAPH, SMALL);
            assertThat(store.size(ManyTriples.GRAPH)).isEqualTo(ManyTriples.COUNT);
            store.replace(Map.of(SMALL, Graphs.turtle(":a :b :d .")));
        }
        assertThat(done).containsKeys(Step.values());
        assertThat(done.get(Step.TAKEN)).isEqualTo(ManyTriples.COUNT);
        assertThat(generations()).hasSize(1);
        try (Store store = Store.open(directory)) {
            assertThat(store.size(ManyTriples.GRAPH)).isEqualTo(ManyTriples.COUNT);
            assertThat(store.read(SMALL))
                    .hasValueSatisfying(graph -> assertThat(graph.isIsomorphicWith(Graphs.turtle(":a :b :d .")))
                            .isTrue());
        }
    }

    @Test
    void aSecondReleaseOfALargeGraphIsComparedWithTheStoredOne() {
        try (Store store = Store.open(directory)) {
            ManyTriples.publish(store, 1);
            try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
                GraphBuild second = ManyTriples.feed(next, 1);
                second.triple(Term.iri("https://example.org/new"), Term.iri("https://example.org/p"), Term.text("new"));

                List<String> changes = new ArrayList<>();
                second.difference(change ->
                        changes.add(change.kind() + " " + change.subject().getLocalName()));
                assertThat(second.replaces()).isTrue();
                assertThat(changes).containsExactly("ADDED new");
            }
        }
    }

    @Test
    void whoReadsKeepsItsStateUntilTheEndOfItsQueryAndSeesTheNextOneThen() throws IOException {
        try (Store store = Store.open(directory);
                Store reader = Store.openForReading(directory)) {
            ManyTriples.publish(store, 1);
            reader.dataset().begin(TxnType.READ);
            try (QueryExec running = QueryExec.dataset(reader.dataset())
                    .query(QueryFactory.create("SELECT ?o { ?s <https://example.org/release> ?o }"))
                    .build()) {
                RowSet rows = running.select();
                assertThat(rows.next().get("o").getLiteralLexicalForm()).isEqualTo("1");

                ManyTriples.publish(store, 2);

                rows.forEachRemaining(
                        row -> assertThat(row.get("o").getLiteralLexicalForm()).isEqualTo("1"));
                assertThat(rows.getRowNumber()).isEqualTo(ManyTriples.SUBJECTS);
                assertThat(generations()).hasSize(2);
            } finally {
                reader.dataset().end();
            }
            assertThat(ManyTriples.releases(reader)).containsExactly("2");
            assertThat(generations()).hasSize(1);
        }
    }

    @Test
    void whatIsWrittenBesideAReaderIsSeenWhenTheWriterIsDone() throws IOException {
        try (Store writer = Store.open(directory)) {
            writer.replace(Map.of(SMALL, Graphs.turtle(":a :b :c .")));
        }
        try (Store reader = Store.openForReading(directory)) {
            try (Store writer = Store.open(directory)) {
                writer.replace(Map.of(SMALL, Graphs.turtle(":a :b :d .")));
                writer.remove(List.of("https://example.org/none"));
                writer.replace(Map.of(SMALL, Graphs.turtle(":a :b :e .")));

                assertThat(objects(writer)).containsExactly("https://example.org/e");
                assertThat(objects(reader)).containsExactly("https://example.org/c");
            }
            assertThat(objects(reader)).containsExactly("https://example.org/e");
            assertThat(generations()).hasSize(1);
        }
    }

    @Test
    void anotherProcessReadsBesideOneThatWrites() throws Exception {
        try (Store writer = Store.open(directory)) {
            writer.replace(Map.of(SMALL, Graphs.turtle(":a :b :c .")));
            try (Running reader = ChildProcess.start(StoreWatcher.class, directory.toString())) {
                assertThat(reader.readLine()).isEqualTo("0");
                ManyTriples.publish(writer, 1);
                assertThat(reader.readLine()).isEqualTo(Integer.toString(ManyTriples.SUBJECTS));
                // A reader that was killed holds nothing.
            }
            ManyTriples.publish(writer, 2);
        }
        assertThat(generations()).hasSize(1);
    }

    @Test
    void whoOpensForReadingCannotWrite() {
        try (Store reader = Store.openForReading(directory)) {
            assertThat(reader.graphs()).isEmpty();
            assertThatThrownBy(() -> reader.replace(Map.of(SMALL, Graphs.turtle(":a :b :c ."))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("open for reading");
        }
    }

    @Test
    void aStoreOfTheEarlierLayoutBecomesTheFirstGeneration() throws IOException {
        var old = DatabaseMgr.connectDatasetGraph(directory.toString());
        Txn.executeWrite(
                old,
                () -> old.addGraph(org.apache.jena.graph.NodeFactory.createURI(SMALL), Graphs.turtle(":a :b :c .")));
        TDBInternal.expel(old);
        Files.writeString(directory.resolve("entente-store"), "1\n");

        try (Store store = Store.open(directory)) {
            assertThat(objects(store)).containsExactly("https://example.org/c");
        }
        assertThat(directory.resolve("entente-store")).hasContent("2\n");
        assertThat(generations()).hasSize(1);
    }

    @Test
    void whatAnUnfinishedBuildLeftIsGoneAtTheNextOpeningForWriting() throws IOException {
        Store.open(directory).close();
        Files.createDirectories(directory.resolve("generation-000007/Data-0001/workplace"));

        Store.open(directory).close();

        assertThat(generations()).containsExactly("generation-000001");
    }

    private static List<String> objects(Store store) {
        return Txn.calculateRead(store.dataset(), () -> {
            List<String> objects = new ArrayList<>();
            store.dataset()
                    .find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> objects.add(quad.getObject().getURI()));
            return objects;
        });
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.startsWith("generation-"))
                    .toList();
        }
    }
}
