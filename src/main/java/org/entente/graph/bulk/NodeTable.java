package org.entente.graph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * From the hash of a term to its number, for any count of terms: the table is a file that the operating system keeps in memory as far as there is room,
 * and takes none of the heap.
 *
 * <p>The highest bits of a hash say where its slot should be, and slots that follow one another are in the order of their hashes. So a table is sorted at any
 * time, and the index of a database is written by reading it from its start to its end.
 */
final class NodeTable implements Closeable {

    private static final int SLOT = 3 * Long.BYTES;
    private static final int LOW = Long.BYTES;
    private static final int NUMBER = 2 * Long.BYTES;

    /** Slots for the hashes that the last ones push out. */
    private static final int SPARE = 1 << 12;

    private static final int MAPPED_BITS = 24;
    private static final int FEWEST_BITS = 16;
    private static final double FULL = 0.65;
    private static final double SPARSE = 0.1;

    private final Path directory;
    private Path file;
    private MappedByteBuffer[] slots;
    private int bits;
    private long size;

    /** Takes each hash and its number. */
    @FunctionalInterface
    interface Visitor {
        void visit(long high, long low, long number) throws IOException;
    }

    /**
     * An empty table.
     *
     * @param expected how many terms there may be; there may be more
     */
    NodeTable(Path directory, long expected) throws IOException {
        this(directory, bitsFor(expected));
    }

    private NodeTable(Path directory, int bits) throws IOException {
        this.directory = directory;
        this.bits = bits;
        this.file = Files.createTempFile(directory, "terms-", ".table");
        this.slots = map(file, slots());
    }

    private static int bitsFor(long expected) {
        int bits = FEWEST_BITS;
        while ((1L << bits) * FULL <= expected) {
            bits++;
        }
        return bits;
    }

    /** The number of a hash: the one that it has, or this one, which it has from then on. */
    long numberOf(long high, long low, long number) throws IOException {
        long slot = high >>> -bits;
        while (true) {
            ByteBuffer mapped = mapped(slot);
            int at = at(slot);
            long there = mapped.getLong(at + NUMBER);
            if (there == 0) {
                return add(slot, high, low, number);
            }
            int order = compare(mapped, at, high, low);
            if (order == 0) {
                return there - 1;
            }
            if (order > 0) {
                return add(slot, high, low, number);
            }
            slot++;
        }
    }

    private static int compare(ByteBuffer mapped, int at, long high, long low) {
        int order = Long.compareUnsigned(mapped.getLong(at), high);
        return order != 0 ? order : Long.compareUnsigned(mapped.getLong(at + LOW), low);
    }

    private long add(long slot, long high, long low, long number) throws IOException {
        long free = slot;
        while (mapped(free).getLong(at(free) + NUMBER) != 0) {
            free++;
        }
        if (free >= slots() - 1 && size < (1L << bits) * SPARSE) {
            throw new IOException("the hashes of the terms are not spread");
        }
        if (size >= (1L << bits) * FULL || free >= slots() - 1) {
            grow();
            return numberOf(high, low, number);
        }
        for (long to = free; to > slot; to--) {
            put(to, mapped(to - 1), at(to - 1));
        }
        put(slot, high, low, number + 1);
        size++;
        return number;
    }

    private void put(long slot, ByteBuffer from, int at) {
        put(slot, from.getLong(at), from.getLong(at + LOW), from.getLong(at + NUMBER));
    }

    private void put(long slot, long high, long low, long stored) {
        ByteBuffer mapped = mapped(slot);
        int at = at(slot);
        mapped.putLong(at, high);
        mapped.putLong(at + LOW, low);
        mapped.putLong(at + NUMBER, stored);
    }

    long size() {
        return size;
    }

    /** Visits all hashes in their order. */
    void forEach(Visitor visitor) throws IOException {
        for (long slot = 0; slot < slots(); slot++) {
            ByteBuffer mapped = mapped(slot);
            int at = at(slot);
            long stored = mapped.getLong(at + NUMBER);
            if (stored != 0) {
                visitor.visit(mapped.getLong(at), mapped.getLong(at + LOW), stored - 1);
            }
        }
    }

    private void grow() throws IOException {
        try (NodeTable twice = new NodeTable(directory, bits + 1)) {
            // Each comes after all that are there already, so that it is put and nothing is moved.
            long[] next = {0};
            forEach((high, low, number) -> {
                long slot = Math.max(next[0], high >>> -twice.bits);
                twice.put(slot, high, low, number + 1);
                next[0] = slot + 1;
            });
            Path old = file;
            file = twice.file;
            slots = twice.slots;
            bits = twice.bits;
            twice.file = old;
        }
    }

    private long slots() {
        return (1L << bits) + SPARE;
    }

    private ByteBuffer mapped(long slot) {
        return slots[(int) (slot >>> MAPPED_BITS)];
    }

    private static int at(long slot) {
        return (int) (slot & ((1 << MAPPED_BITS) - 1)) * SLOT;
    }

    /** Written before it is mapped: a full disk shows as an exception here, and would end the process there. */
    private static MappedByteBuffer[] map(Path file, long slots) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocateDirect(1 << 20);
            for (long left = slots * SLOT; left > 0; left -= zeros.limit()) {
                Files64.write(channel, zeros.clear().limit((int) Math.min(left, zeros.capacity())));
            }
            int mapped = 1 << MAPPED_BITS;
            MappedByteBuffer[] buffers = new MappedByteBuffer[(int) ((slots + mapped - 1) / mapped)];
            for (int i = 0; i < buffers.length; i++) {
                long start = (long) i * mapped;
                buffers[i] = channel.map(
                        FileChannel.MapMode.READ_WRITE, start * SLOT, Math.min(mapped, slots - start) * SLOT);
                buffers[i].order(ByteOrder.nativeOrder());
            }
            return buffers;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
