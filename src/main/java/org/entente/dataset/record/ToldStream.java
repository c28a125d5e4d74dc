package org.entente.dataset.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how much of a stream was read, for whoever waits for its end. */
final class ToldStream extends FilterInputStream {

    private final LongConsumer read;

    ToldStream(InputStream in, LongConsumer read) {
        super(in);
        this.read = read;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        read.accept(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int count = super.read(to, offset, length);
        read.accept(Math.max(count, 0));
        return count;
    }
}
