package org.entente.graph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Packs records that come in their order into a B+ tree of TDB2, from the leaves up. No leaf has room left, and none is written twice.
 *
 * <p>The layout is private to Jena; see {@link TreeLayout}.
 */
final class TreeWriter implements Closeable {

    private static final int HELD_BACK = 64 * TreeLayout.BLOCK;
    private static final int NO_LINK = -1;

    private final TreeLayout layout;
    private final Path directory;
    private final String name;
    private final FileChannel leaves;
    private final FileChannel nodes;
    private final ByteBuffer held = ByteBuffer.allocateDirect(HELD_BACK);

    /** The leaf before the one that is filled waits, because the last two share what they have. */
    private ByteBuffer before = ByteBuffer.allocate(TreeLayout.BLOCK);

    private ByteBuffer leaf = ByteBuffer.allocate(TreeLayout.BLOCK);
    private int inLeaf;
    private int leavesFull;
    private int nodesWritten;

    /** The highest key of each leaf, one after the other. */
    private long[] keys = new long[1 << 10];

    TreeWriter(Path directory, String name, TreeLayout layout) throws IOException {
        this.layout = layout;
        this.directory = directory;
        this.name = name;
        this.leaves = create(TreeLayout.LEAVES);
        this.nodes = create(TreeLayout.NODES);
        leaf.position(TreeLayout.LEAF_HEADER);
    }

    private FileChannel create(String ending) throws IOException {
        return FileChannel.open(
                directory.resolve(name + ending),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    /** Adds a record of four numbers, which must be higher than the one before. */
    void add(long first, long second, long third, long fourth) throws IOException {
        nextRecord().putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    /** Adds a record of three numbers, which must be higher than the one before. */
    void add(long first, long second, long third) throws IOException {
        nextRecord().putLong(first).putLong(second).putLong(third);
    }

    private ByteBuffer nextRecord() throws IOException {
        if (inLeaf == layout.recordsInLeaf()) {
            if (leavesFull > 0) {
                write(before, layout.recordsInLeaf(), leavesFull - 1, leavesFull);
            }
            leavesFull++;
            ByteBuffer full = leaf;
            leaf = before.clear().position(TreeLayout.LEAF_HEADER);
            before = full;
            inLeaf = 0;
        }
        inLeaf++;
        return leaf;
    }

    /** Writes what is left, and the nodes above the leaves; all of it is on the disk then. */
    void finish() throws IOException {
        int inBefore = layout.recordsInLeaf();
        int half = layout.recordsInLeaf() / 2;
        if (leavesFull > 0) {
            if (inLeaf < half) {
                inBefore -= share(half - inLeaf);
            }
            write(before, inBefore, leavesFull - 1, leavesFull);
        }
        write(leaf, inLeaf, leavesFull, NO_LINK);
        int leafCount = leavesFull + 1;
        flush(leaves);
        int root = writeNodes(leafCount);
        leaves.force(true);
        nodes.force(true);
        try (FileChannel state = create(TreeLayout.STATE)) {
            Files64.write(
                    state,
                    ByteBuffer.allocate(3 * Long.BYTES)
                            .putLong(root)
                            .putLong(nodesWritten)
                            .putLong(leafCount)
                            .flip());
            state.force(true);
        }
    }

    /** Moves records from the end of the last full leaf to the start of the last one, which has few. */
    private int share(int records) {
        byte[] all = leaf.array();
        int moved = records * layout.recordLength();
        int start = TreeLayout.LEAF_HEADER;
        System.arraycopy(all, start, all, start + moved, inLeaf * layout.recordLength());
        int from = start + (layout.recordsInLeaf() - records) * layout.recordLength();
        System.arraycopy(before.array(), from, all, start, moved);
        inLeaf += records;
        return records;
    }

    private void write(ByteBuffer block, int count, int id, int link) throws IOException {
        block.putInt(0, count).putInt(Integer.BYTES, link);
        int keyLongs = layout.keyLongs();
        if ((id + 1) * keyLongs > keys.length) {
            keys = Arrays.copyOf(keys, keys.length * 2);
        }
        for (int i = 0; i < keyLongs && count > 0; i++) {
            int last = TreeLayout.LEAF_HEADER + (count - 1) * layout.recordLength();
            keys[id * keyLongs + i] = block.getLong(last + i * Long.BYTES);
        }
        put(leaves, block);
    }

    private void put(FileChannel channel, ByteBuffer block) throws IOException {
        if (!held.hasRemaining()) {
            flush(channel);
        }
        held.put(block.clear());
    }

    private void flush(FileChannel channel) throws IOException {
        Files64.write(channel, held.flip());
        held.clear();
    }

    /** Writes level after level until one node is above all, and returns its number. */
    private int writeNodes(int leafCount) throws IOException {
        long[] highest = keys;
        int first = 0;
        int children = leafCount;
        boolean aboveLeaves = true;
        do {
            // Shared evenly, so that no node has less than half of what it could have.
            int count = (children + layout.childrenOfNode() - 1) / layout.childrenOfNode();
            int firstOfLevel = nodesWritten;
            for (int i = 0; i < count; i++) {
                int start = (int) ((long) children * i / count);
                int end = (int) ((long) children * (i + 1) / count);
                put(nodes, node(first, start, end, highest, aboveLeaves));
                System.arraycopy(
                        highest, (end - 1) * layout.keyLongs(), highest, i * layout.keyLongs(), layout.keyLongs());
                nodesWritten++;
            }
            first = firstOfLevel;
            children = count;
            aboveLeaves = false;
        } while (children > 1);
        flush(nodes);
        return nodesWritten - 1;
    }

    /** A node with one child more than keys: the highest key below each child but the last. */
    private ByteBuffer node(int first, int start, int end, long[] highest, boolean aboveLeaves) {
        ByteBuffer node = ByteBuffer.allocate(TreeLayout.BLOCK);
        node.putInt((aboveLeaves ? TreeLayout.LOWEST_NODE : TreeLayout.NODE) << 24 | (end - start - 1));
        for (int i = start * layout.keyLongs(); i < (end - 1) * layout.keyLongs(); i++) {
            node.putLong(highest[i]);
        }
        node.position(layout.childrenAt());
        for (int child = start; child < end; child++) {
            node.putInt(first + child);
        }
        return node;
    }

    @Override
    public void close() throws IOException {
        leaves.close();
        nodes.close();
    }
}
