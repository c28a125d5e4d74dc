package org.entente.graph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file of a database in which each term stands once, at the place that is its number; it only grows. */
final class NodeFile implements Closeable {

    private static final int HELD_BACK = 1 << 20;

    private final Path path;
    private final FileChannel channel;
    private final ByteBuffer held = ByteBuffer.allocateDirect(HELD_BACK);
    private long written;

    /** Opens a file to append to; made where there is none. */
    NodeFile(Path path) throws IOException {
        this.path = path;
        this.channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.written = channel.size();
        channel.position(written);
    }

    Path path() {
        return path;
    }

    long length() {
        return written + held.position();
    }

    void append(byte[] bytes) throws IOException {
        append(bytes, bytes.length);
    }

    void append(byte[] bytes, int length) throws IOException {
        if (length > held.remaining()) {
            flush();
        }
        if (length > held.capacity()) {
            written += Files64.write(channel, ByteBuffer.wrap(bytes, 0, length));
        } else {
            held.put(bytes, 0, length);
        }
    }

    void flush() throws IOException {
        written += Files64.write(channel, held.flip());
        held.clear();
    }

    void force() throws IOException {
        flush();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
