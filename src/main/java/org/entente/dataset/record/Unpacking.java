package org.entente.dataset.record;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a file without gzip or ZIP around them, within bounds; what is wrong with the packing is said with its place. */
final class Unpacking extends InputStream {

    /** No table of facts packs better than this, and none is larger. */
    static final Bounds BOUNDS = new Bounds(1L << 36, 250, 1L << 26);

    /**
     * How far a file may unfold.
     *
     * @param most bytes of an unpacked file
     * @param ratio of its bytes unpacked and packed
     * @param ratioFrom bytes from which on the ratio counts: a small file of blanks is no bomb
     */
    record Bounds(long most, long ratio, long ratioFrom) {}

    private final String name;
    private final Counted packed;
    private final InputStream unpacked;
    private final long packedSize;
    private final Bounds bounds;
    private long count;

    private Unpacking(String name, Counted packed, InputStream unpacked, long packedSize, Bounds bounds) {
        this.name = name;
        this.packed = packed;
        this.unpacked = unpacked;
        this.packedSize = packedSize;
        this.bounds = bounds;
    }

    /**
     * The bytes behind a stream that may be gzip.
     *
     * @param packedSize how many bytes the stream came from, or -1 where they are counted as they come
     */
    static InputStream of(String name, InputStream stream, long packedSize, Bounds bounds) throws IOException {
        Counted counted = new Counted(stream);
        PushbackInputStream in = new PushbackInputStream(counted, 2);
        try {
            byte[] start = in.readNBytes(2);
            in.unread(start);
            return new Unpacking(
                    name, counted, isGzip(start) ? new GZIPInputStream(in, 1 << 16) : in, packedSize, bounds);
        } catch (EOFException | ZipException damaged) {
            stream.close();
            throw damaged(name, counted.count, damaged);
        }
    }

    /** Whether the first two bytes of a file are those of gzip. */
    static boolean isGzip(byte[] start) {
        return start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        try {
            int read = unpacked.read(to, offset, length);
            count += Math.max(read, 0);
            check();
            return read;
        } catch (EOFException | ZipException damaged) {
            throw damaged(name, packed.count, damaged);
        }
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    private void check() throws UnreadableFile {
        long from = packedSize < 0 ? packed.count : packedSize;
        if (count > bounds.most() || (count > bounds.ratioFrom() && count > from * bounds.ratio())) {
            throw new UnreadableFile(new Problem(
                    name,
                    "byte " + count,
                    "%d bytes unpacked from %d".formatted(count, from),
                    "at most %d bytes, and %d for each packed one".formatted(bounds.most(), bounds.ratio()),
                    "look whether it is what it claims to be, and load it unpacked"));
        }
    }

    private static UnreadableFile damaged(String name, long packed, IOException why) {
        boolean truncated = why instanceof EOFException;
        return new UnreadableFile(
                new Problem(
                        name,
                        (truncated ? "byte " : "before byte ") + packed,
                        truncated ? "the end of the file in the middle of its packed data" : "damaged packed data",
                        "a whole file",
                        "download it again"),
                why);
    }

    /** Counts what is read of the packed bytes. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = super.read(to, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
