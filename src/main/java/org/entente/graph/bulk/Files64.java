package org.entente.graph.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reading and writing all that was asked for, which a channel does not promise. */
final class Files64 {

    private Files64() {}

    /** Writes all of a buffer and returns how much that was. */
    static int write(FileChannel channel, ByteBuffer bytes) throws IOException {
        int length = bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        return length;
    }

    /** Fills a buffer up to its limit from a place of a file, as far as the file goes, and turns it for reading. */
    static void read(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
        bytes.position(0);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {}
        bytes.flip();
    }
}
