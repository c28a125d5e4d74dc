package org.entente.dataset.record;

import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Some of the bytes of a file. */
final class FileRange extends FilterInputStream {

    private long left;

    private FileRange(FileInputStream in, long length) {
        super(in);
        this.left = length;
    }

    /** @param end behind the last byte */
    static FileRange of(Path file, long begin, long end) throws IOException {
        FileInputStream in = new FileInputStream(file.toFile());
        in.getChannel().position(begin);
        return new FileRange(in, end - begin);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int read = left == 0 ? -1 : super.read(to, offset, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }
}
