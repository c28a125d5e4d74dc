package org.entente.graph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads a B+ tree of TDB2 from a record on, in its order. It goes by the nodes and not by the links between leaves, which are not kept where a transaction has
 * written a leaf anew.
 */
final class TreeReader implements Closeable {

    private final TreeLayout layout;
    private final FileChannel leaves;
    private final FileChannel nodes;
    private final int root;
    private final long leafLimit;

    /** A node, and which of its children is next. */
    private static final class Place {
        private final ByteBuffer node;
        private int child;

        private Place(ByteBuffer node, int child) {
            this.node = node;
            this.child = child;
        }
    }

    private final Deque<Place> path = new ArrayDeque<>();
    private final ByteBuffer leaf = ByteBuffer.allocate(TreeLayout.BLOCK);
    private int inLeaf;
    private int at = -1;

    TreeReader(Path directory, String name, TreeLayout layout) throws IOException {
        this.layout = layout;
        this.leaves = FileChannel.open(directory.resolve(name + TreeLayout.LEAVES), StandardOpenOption.READ);
        this.nodes = FileChannel.open(directory.resolve(name + TreeLayout.NODES), StandardOpenOption.READ);
        ByteBuffer state = ByteBuffer.allocate(3 * Long.BYTES);
        try (FileChannel channel =
                FileChannel.open(directory.resolve(name + TreeLayout.STATE), StandardOpenOption.READ)) {
            Files64.read(channel, state, 0);
        }
        this.root = (int) state.getLong(0);
        this.leafLimit = state.getLong(2 * Long.BYTES);
        descend(root, Long.MIN_VALUE, false);
    }

    /** As many records as there may be; there may be fewer. */
    long atMost() {
        return leafLimit * layout.recordsInLeaf();
    }

    /** Goes to just before the first record whose first number is not lower than this. */
    void seek(long first) throws IOException {
        path.clear();
        descend(root, first, true);
        while (at + 1 < inLeaf && Long.compareUnsigned(leaf.getLong(offset(at + 1)), first) < 0) {
            at++;
        }
    }

    /** Goes to the next record; false where there is none. */
    boolean next() throws IOException {
        at++;
        while (at >= inLeaf) {
            if (!nextLeaf()) {
                at = inLeaf;
                return false;
            }
        }
        return true;
    }

    /** A number of the record at which it stands. */
    long number(int place) {
        return leaf.getLong(offset(at) + place * Long.BYTES);
    }

    private int offset(int record) {
        return TreeLayout.LEAF_HEADER + record * layout.recordLength();
    }

    private void descend(int from, long first, boolean sought) throws IOException {
        int block = from;
        while (true) {
            ByteBuffer node = ByteBuffer.allocate(TreeLayout.BLOCK);
            Files64.read(nodes, node, (long) block * TreeLayout.BLOCK);
            int child = sought ? childFor(node, first) : 0;
            path.push(new Place(node, child + 1));
            block = child(node, child);
            if (node.getInt(0) >>> 24 == TreeLayout.LOWEST_NODE) {
                readLeaf(block);
                return;
            }
        }
    }

    private int childFor(ByteBuffer node, long first) {
        int child = 0;
        while (child < keys(node)
                && Long.compareUnsigned(
                                node.getLong(TreeLayout.NODE_HEADER + child * layout.keyLongs() * Long.BYTES), first)
                        < 0) {
            child++;
        }
        return child;
    }

    private boolean nextLeaf() throws IOException {
        while (!path.isEmpty() && path.peek().child > keys(path.peek().node)) {
            path.pop();
        }
        if (path.isEmpty()) {
            return false;
        }
        Place place = path.element();
        int block = child(place.node, place.child++);
        if (place.node.getInt(0) >>> 24 == TreeLayout.LOWEST_NODE) {
            readLeaf(block);
        } else {
            descend(block, Long.MIN_VALUE, false);
        }
        at = 0;
        return true;
    }

    private void readLeaf(int block) throws IOException {
        Files64.read(leaves, leaf.clear(), (long) block * TreeLayout.BLOCK);
        inLeaf = leaf.getInt(0);
        at = -1;
    }

    private static int keys(ByteBuffer node) {
        return node.getInt(0) & 0xffffff;
    }

    private int child(ByteBuffer node, int child) {
        return node.getInt(layout.childrenAt() + child * Integer.BYTES);
    }

    @Override
    public void close() throws IOException {
        leaves.close();
        nodes.close();
    }
}
