package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.graph.generation.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicaTest {

    private static final String GRAPH = "https://example.org/graph";

    @TempDir
    private Path directory;

    @Test
    void aReplicaFollowsWhenItIsReplicatedAgain() {
        Path target = directory.resolve("replica");
        try (Store store = Store.open(directory.resolve("store"))) {
            store.replace(Map.of(GRAPH, Graphs.turtle(":a :b :c .")));
            store.replicateTo(target);
            try (Store reader = Store.openForReading(target)) {
                assertThat(Graphs.sortedQuads(reader)).isEqualTo(Graphs.sortedQuads(store));

                store.replace(Map.of(GRAPH, Graphs.turtle(":a :b :d .")));
                assertThat(Graphs.sortedQuads(reader)).isNotEqualTo(Graphs.sortedQuads(store));
                store.replicateTo(target);
                assertThat(Graphs.sortedQuads(reader)).isEqualTo(Graphs.sortedQuads(store));
            }
        }
    }

    @Test
    void aReplicaIsNotWrittenToUntilItIsMadeAStoreOfItsOwn() throws IOException {
        Path target = directory.resolve("replica");
        try (Store store = Store.open(directory.resolve("store"))) {
            store.replicateTo(target);
        }
        assertThatThrownBy(() -> Store.open(target))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("found a replica of " + directory.resolve("store"))
                .hasMessageContaining("delete " + target.resolve("replica"));

        Files.delete(target.resolve("replica"));
        Store.open(target).close();
    }

    @Test
    void aStoreOfItsOwnIsNotReplaced() {
        Path target = directory.resolve("other");
        Store.open(target).close();
        try (Store store = Store.open(directory.resolve("store"))) {
            assertThatThrownBy(() -> store.replicateTo(target))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("expected a replica or an empty directory");
        }
    }
}
