package org.entente.graph.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.graph.Graphs;
import org.entente.graph.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTailTest {

    private static final String GRAPH = "https://example.org/graph";

    @TempDir
    private Path directory;

    @Test
    void aWholeJournalIsLeftAlone() throws IOException {
        writeOneGraph();
        long size = Files.size(journal());

        assertThat(JournalTail.cut(generation())).isFalse();
        assertThat(Files.size(journal())).isEqualTo(size);
    }

    @Test
    void aDirectoryWithoutAJournalHasNoTail() throws IOException {
        assertThat(JournalTail.cut(directory)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 40, 5000})
    void aStoreWithAHalfWrittenTailOpensWithAllItsData(int length) throws IOException {
        List<String> before = writeOneGraph();
        append(halfAnEntry(length));

        try (Store store = Store.open(directory)) {
            assertThat(Graphs.sortedQuads(store)).isEqualTo(before);
            store.replace(Map.of(GRAPH, Graphs.turtle(":a :b :d .")));
        }
        try (Store store = Store.open(directory)) {
            assertThat(Graphs.sortedQuads(store)).hasSize(1).isNotEqualTo(before);
        }
    }

    private List<String> writeOneGraph() {
        try (Store store = Store.open(directory)) {
            store.replace(Map.of(GRAPH, Graphs.turtle(":a :b :c .")));
            return Graphs.sortedQuads(store);
        }
    }

    private Path generation() {
        return directory.resolve("generation-000001");
    }

    private Path journal() throws IOException {
        return JournalTail.journal(generation()).orElseThrow();
    }

    private void append(byte[] tail) throws IOException {
        Files.write(journal(), tail, StandardOpenOption.APPEND);
    }

    /** What a killed process leaves: a header that announces more than follows, with whatever was in its buffer. */
    private static byte[] halfAnEntry(int length) {
        byte[] tail = new byte[length];
        new Random(42).nextBytes(tail);
        byte[] announced = {0, 1, 0, 0};
        System.arraycopy(announced, 0, tail, 0, Math.min(length, announced.length));
        return tail;
    }
}
