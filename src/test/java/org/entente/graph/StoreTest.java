package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.entente.graph.ChildProcess.Running;
import org.entente.graph.generation.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final String ONE = "https://example.org/graph/one";
    private static final String TWO = "https://example.org/graph/two";

    @TempDir
    private Path directory;

    @Test
    void whatIsReplacedIsThereAfterReopening() {
        try (Store store = Store.open(directory)) {
            store.replace(Map.of(ONE, Graphs.turtle(":a :b :c ."), TWO, Graphs.turtle(":d :e :f .")));
        }
        try (Store store = Store.open(directory)) {
            assertThat(store.graphs()).containsExactly(ONE, TWO);
            assertThat(store.read(ONE))
                    .hasValueSatisfying(graph -> assertThat(graph.isIsomorphicWith(Graphs.turtle(":a :b :c .")))
                            .isTrue());
        }
    }

    @Test
    void anEqualGraphIsNotWrittenAgain() throws IOException {
        String odd = ":a :n 007, 1.50, '2024'^^<http://www.w3.org/2001/XMLSchema#gYear>, true ; :part [ :b :c ] .";
        try (Store store = Store.open(directory)) {
            assertThat(store.replace(Map.of(ONE, Graphs.turtle(odd)))).containsExactly(ONE);
            List<String> before = Graphs.sortedQuads(store);

            assertThat(store.replace(Map.of(ONE, Graphs.turtle(odd)))).isEmpty();
            assertThat(Graphs.sortedQuads(store)).isEqualTo(before);
        }
    }

    @Test
    void replacingWithAnEmptyGraphLeavesNothing() {
        try (Store store = Store.inMemory()) {
            store.replace(Map.of(ONE, Graphs.turtle(":a :b :c .")));

            assertThat(store.replace(Map.of(ONE, Graphs.turtle("")))).containsExactly(ONE);
            assertThat(store.graphs()).isEmpty();
        }
    }

    @Test
    void removingTakesTheNamedGraphsAndNoOthers() {
        try (Store store = Store.inMemory()) {
            store.replace(Map.of(ONE, Graphs.turtle(":a :b :c .")));
            List<String> before = Graphs.sortedQuads(store);
            store.replace(Map.of(TWO, Graphs.turtle(":d :e :f .")));

            assertThat(store.remove(List.of(TWO))).isTrue();
            assertThat(Graphs.sortedQuads(store)).isEqualTo(before);
            assertThat(store.remove(List.of(TWO))).isFalse();
        }
    }

    @Test
    void aFailureWhileReplacingLeavesTheStoreAsItWas() {
        try (Store store = Store.inMemory()) {
            store.replace(Map.of(ONE, Graphs.turtle(":a :b :c .")));
            List<String> before = Graphs.sortedQuads(store);

            assertThatThrownBy(() -> store.replace(
                            Map.of(ONE, Graphs.turtle(":x :y :z ."), "no IRI at all\u0000", new BrokenGraph())))
                    .isInstanceOf(BrokenGraph.Broken.class);
            assertThat(Graphs.sortedQuads(store)).isEqualTo(before);
        }
    }

    @Test
    void theDefaultGraphOfAQueryIsTheUnionOfAllGraphs() {
        try (Store store = Store.inMemory()) {
            store.replace(Map.of(ONE, Graphs.turtle(":a :b :c ."), TWO, Graphs.turtle(":d :e :f .")));

            long rows = Txn.calculateRead(
                    store.dataset(),
                    () -> QueryExec.dataset(store.dataset())
                            .query(QueryFactory.create("SELECT * { ?s ?p ?o }"))
                            .table()
                            .size());
            assertThat(rows).isEqualTo(2);
        }
    }

    @Test
    void aStoreThatAnotherProcessHoldsSaysWhichAndWhatToDo() throws Exception {
        try (Running child = ChildProcess.start(StoreHolder.class, directory.toString())) {
            assertThat(child.readLine()).isEqualTo("open");

            assertThatThrownBy(() -> Store.open(directory))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("process " + child.pid())
                    .hasMessageContaining("over HTTP")
                    .hasMessageContaining("--store");
        }
        Store.open(directory).close();
    }

    @Test
    void aStoreIsOpenOnceInAProcess() {
        try (Store store = Store.open(directory)) {
            assertThatThrownBy(() -> Store.open(directory))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("already open in this process");
            assertThat(store.graphs()).isEmpty();
        }
    }

    @Test
    void aDirectoryOfOtherThingsIsNotTakenForAStore() throws IOException {
        Files.writeString(directory.resolve("letters.txt"), "Dear Sir");

        assertThatThrownBy(() -> Store.open(directory))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("expected a store or an empty directory");
        assertThat(directory).isDirectoryNotContaining("glob:**Data-*");
    }

    @Test
    void aFileIsNotTakenForAStore() throws IOException {
        Path file = Files.writeString(directory.resolve("dump.nq"), "");

        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("found a file");
    }

    @Test
    void aStoreOfANewerLayoutIsNotTouched() throws IOException {
        Files.writeString(directory.resolve("entente-store"), "3\n");

        assertThatThrownBy(() -> Store.open(directory))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("layout 3, expected 2");
    }
}
