package org.entente.graph.generation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Adler32;

/**
 * The end of TDB2's journal, which a process that is killed while it writes may leave half-written.
 *
 * <p>TDB2 refuses to open such a database, although every commit in it is whole. Cutting the journal back to its last commit
 * loses nothing that was ever reported as written. This rests on a layout that is private to Jena, and {@code JournalTailTest}
 * fails when it changes: an entry is length, Adler-32, type and component, an {@code int} each, and then the data.
 */
final class JournalTail {

    private static final int HEADER = 16;
    private static final int CHECKSUM = 4;
    private static final int TYPE = 8;
    private static final int COMMIT = 3;

    private JournalTail() {}

    /** Cuts what follows the last commit of a store's journal if it is not whole; true if there was such a tail. */
    static boolean cut(Path store) throws IOException {
        Optional<Path> journal = journal(store);
        if (journal.isEmpty()) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(journal.get(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return cut(channel);
        }
    }

    /** The journal of the newest generation of the database: compacting makes {@code Data-0002} beside {@code Data-0001}. */
    static Optional<Path> journal(Path store) throws IOException {
        try (Stream<Path> entries = Files.list(store)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("Data-\\d+"))
                    .max(Comparator.naturalOrder())
                    .map(data -> data.resolve("journal.jrnl"))
                    .filter(Files::exists);
        }
    }

    private static boolean cut(FileChannel channel) throws IOException {
        long position = 0;
        long committed = 0;
        while (position < channel.size()) {
            Optional<ByteBuffer> entry = wholeEntry(channel, position);
            if (entry.isEmpty()) {
                channel.truncate(committed);
                channel.force(true);
                return true;
            }
            position += entry.get().capacity();
            if (entry.get().getInt(TYPE) == COMMIT) {
                committed = position;
            }
        }
        return false;
    }

    private static Optional<ByteBuffer> wholeEntry(FileChannel channel, long position) throws IOException {
        long left = channel.size() - position;
        if (left < HEADER) {
            return Optional.empty();
        }
        int length = Math.max(0, read(channel, position, HEADER).getInt(0));
        if (left - HEADER < length) {
            return Optional.empty();
        }
        ByteBuffer entry = read(channel, position, HEADER + length);
        return checksum(entry) == entry.getInt(CHECKSUM) ? Optional.of(entry) : Optional.empty();
    }

    private static ByteBuffer read(FileChannel channel, long position, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {}
        return bytes.flip();
    }

    /** Over the whole entry, with the checksum itself as zero. */
    private static int checksum(ByteBuffer entry) {
        Adler32 adler = new Adler32();
        adler.update(entry.slice(0, CHECKSUM));
        adler.update(new byte[Integer.BYTES]);
        adler.update(entry.slice(TYPE, entry.capacity() - TYPE));
        return (int) adler.getValue();
    }
}
