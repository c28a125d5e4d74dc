package org.entente.graph.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Triples of a graph that were sorted at once and stand in a file: in each of the three orders, one after the other.
 *
 * @param count how many triples there are in each order
 */
record Run(Path file, int count) {

    private static final int TRIPLE = Triples.LONGS * Long.BYTES;
    private static final int AT_ONCE = 1 << 12;

    /** Sorts triples and writes them; they are empty afterwards. */
    static Run write(Path file, Triples triples, Triples.Room room) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            triples.sort(room);
            write(channel, triples);
            triples.sortByObject(room);
            write(channel, triples);
            triples.sortByPredicate(room);
            write(channel, triples);
            Run run = new Run(file, triples.size());
            triples.clear();
            return run;
        }
    }

    private static void write(FileChannel channel, Triples triples) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(AT_ONCE * TRIPLE).order(ByteOrder.nativeOrder());
        LongBuffer longs = bytes.asLongBuffer();
        for (int start = 0; start < triples.size(); start += AT_ONCE) {
            int length = Math.min(AT_ONCE, triples.size() - start);
            longs.clear().put(triples.longs(), start * Triples.LONGS, length * Triples.LONGS);
            Files64.write(channel, bytes.clear().limit(length * TRIPLE));
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Goes through them in the order of an index, as quads of a graph. */
    Cursor cursor(QuadIndex index, long graph) throws IOException {
        return new RunCursor(this, index, graph);
    }

    private static final class RunCursor extends Cursor {

        private final QuadIndex index;
        private final long graph;
        private final FileChannel channel;
        private final ByteBuffer bytes =
                ByteBuffer.allocateDirect(AT_ONCE * TRIPLE).order(ByteOrder.nativeOrder());
        private long position;
        private long left;

        private RunCursor(Run run, QuadIndex index, long graph) throws IOException {
            this.index = index;
            this.graph = graph;
            this.channel = FileChannel.open(run.file, StandardOpenOption.READ);
            this.position = (long) List.of(TripleOrder.values()).indexOf(index.order()) * run.count * TRIPLE;
            this.left = run.count;
            bytes.limit(0);
        }

        @Override
        boolean next() throws IOException {
            if (!bytes.hasRemaining() && !read()) {
                return false;
            }
            long subject = bytes.getLong();
            long predicate = bytes.getLong();
            long object = bytes.getLong();
            switch (index.order()) {
                case SPO -> standAt(subject, predicate, object);
                case OSP -> standAt(object, subject, predicate);
                case POS -> standAt(predicate, object, subject);
            }
            return true;
        }

        private void standAt(long one, long two, long three) {
            if (index.graphFirst()) {
                first = graph;
                second = one;
                third = two;
                fourth = three;
            } else {
                first = one;
                second = two;
                third = three;
                fourth = graph;
            }
        }

        private boolean read() throws IOException {
            int triples = (int) Math.min(left, AT_ONCE);
            if (triples == 0) {
                return false;
            }
            Files64.read(channel, bytes.clear().limit(triples * TRIPLE), position);
            position += (long) triples * TRIPLE;
            left -= triples;
            return true;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
