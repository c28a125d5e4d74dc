package org.entente.graph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree that we wrote is one to Jena, and the other way round. */
class TreeTest {

    private static final RecordFactory RECORDS = new RecordFactory(32, 0);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 127, 254, 255, 256, 300, 510, 511, 57_630, 57_631, 60_000, 200_000})
    void whatWeWriteJenaReadsChecksAndGoesOnWriting(int count) throws IOException {
        try (TreeWriter writer = new TreeWriter(directory, "tree", TreeLayout.QUADS)) {
            for (int i = 0; i < count; i++) {
                writer.add(7, i / 50, i % 50 * 2L, -3);
            }
            writer.finish();
        }

        BPlusTree tree = open();
        assertThat(numbers(tree)).hasSize(count).isSorted();
        for (int i = 0; i < count; i += 1 + count / 500) {
            assertThat(tree.contains(record(7, i / 50, i % 50 * 2L, -3))).isTrue();
            assertThat(tree.contains(record(7, i / 50, i % 50 * 2L, -4))).isFalse();
        }
        tree.check();
        for (int i = 0; i < 3000; i++) {
            tree.insert(record(7, i * 31L % 5000, i % 50 * 2L + 1, 5));
        }
        for (int i = 0; i < count; i += 3) {
            assertThat(tree.delete(record(7, i / 50, i % 50 * 2L, -3))).isTrue();
        }
        tree.check();
        assertThat(numbers(tree)).hasSize(3000 + count - (count + 2) / 3).isSorted();
        tree.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 5_000, 100_000})
    void whatJenaWritesWeRead(int count) throws IOException {
        BPlusTree tree = open();
        for (int i = 0; i < count; i++) {
            tree.insert(record(10 + i * 7919L % 100_003, 1, 2, 3));
        }
        for (int i = 0; i < count; i += 2) {
            tree.delete(record(10 + i * 7919L % 100_003, 1, 2, 3));
        }
        List<Long> expected = numbers(tree);
        tree.getStateManager()
                .setState(
                        tree.getRootId(),
                        tree.getNodeManager().getBlockMgr().allocLimit(),
                        tree.getRecordsMgr().getBlockMgr().allocLimit());
        tree.sync();
        tree.close();

        try (TreeReader reader = new TreeReader(directory, "tree", TreeLayout.QUADS)) {
            assertThat(rest(reader)).isEqualTo(expected);
            for (long from : new long[] {0, 1, 50_001, 99_999, -1}) {
                reader.seek(from);
                assertThat(rest(reader))
                        .isEqualTo(expected.stream()
                                .filter(number -> Long.compareUnsigned(number, from) >= 0)
                                .toList());
            }
        }
    }

    private BPlusTree open() {
        BPlusTree tree = BPlusTreeFactory.createBPTree(
                org.apache.jena.dboe.transaction.txn.ComponentId.allocLocal(),
                new FileSet(Location.create(directory.toString()), "tree"),
                RECORDS);
        tree.nonTransactional();
        return tree;
    }

    private static List<Long> rest(TreeReader reader) throws IOException {
        List<Long> rest = new ArrayList<>();
        while (reader.next()) {
            rest.add(reader.number(0));
        }
        return rest;
    }

    private static List<Long> numbers(BPlusTree tree) {
        List<Long> numbers = new ArrayList<>();
        Iterator<Record> records = tree.iterator();
        records.forEachRemaining(record -> {
            ByteBuffer key = ByteBuffer.wrap(record.getKey());
            numbers.add(key.getLong(0) == 7 ? key.getLong(8) * 1000 + key.getLong(16) : key.getLong(0));
        });
        return numbers;
    }

    private static Record record(long first, long second, long third, long fourth) {
        return RECORDS.create(ByteBuffer.allocate(32)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array());
    }
}
