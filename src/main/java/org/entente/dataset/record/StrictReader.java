package org.entente.dataset.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes, without the byte order mark of UTF-8; a byte that is no character of the charset is an error that says where. Publishers
 * change from an old charset to UTF-8 between one file and the next: a file is in the charset of one byte a character that its mapping names
 * from the first byte on that cannot be UTF-8, and in UTF-8 where there is none.
 */
final class StrictReader extends Reader {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String file;
    private final InputStream in;

    /** What the file is in if it is not in UTF-8; null once that is known. */
    private @Nullable Charset otherwise;

    private CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private long before;
    private boolean ended;

    StrictReader(String file, InputStream in, Charset charset) throws IOException {
        this(file, in, charset, 0);
    }

    /** @param before how many bytes of the file come before the first that is read here */
    StrictReader(String file, InputStream in, Charset charset, long before) throws IOException {
        this.file = file;
        this.in = in;
        this.before = before;
        this.otherwise = isOfOneByte(charset) ? charset : null;
        this.decoder = decoder(otherwise == null ? charset : UTF_8);
        if (decoder.charset().equals(UTF_8) && before == 0) {
            skipMark();
        }
    }

    /** How many bytes stand before the text of a file in UTF-8. */
    static int lengthOfMark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK) ? MARK.length : 0;
        }
    }

    private static boolean isOfOneByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void skipMark() throws IOException {
        bytes.clear();
        bytes.limit(in.readNBytes(bytes.array(), 0, MARK.length));
        if (ByteBuffer.wrap(MARK).equals(bytes)) {
            bytes.position(MARK.length);
            otherwise = null;
        }
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(to, offset, length);
        int start = chars.position();
        while (chars.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            settle(chars.duplicate().limit(chars.position()).position(start));
            if (result.isError() && otherwise != null) {
                decoder = decoder(otherwise);
                otherwise = null;
                continue;
            }
            if (result.isError()) {
                throw undecodable(result.length());
            }
            if (result.isOverflow() || chars.position() > start || ended) {
                break;
            }
            fill();
        }
        int read = chars.position() - start;
        return read == 0 && ended ? -1 : read;
    }

    /** A letter that was read as UTF-8 settles that the file is. */
    private void settle(CharBuffer read) {
        while (otherwise != null && read.hasRemaining()) {
            if (read.get() > 127) {
                otherwise = null;
            }
        }
    }

    private void fill() throws IOException {
        before += bytes.position();
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0));
        bytes.flip();
    }

    private UnreadableFile undecodable(int length) {
        byte[] wrong = new byte[Math.min(length, bytes.remaining())];
        bytes.get(bytes.position(), wrong);
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong);
        return new UnreadableFile(new Problem(
                file,
                "byte " + (before + bytes.position() + 1),
                "the byte " + hex,
                "text in " + decoder.charset().name(),
                "name the charset that it has in the mapping: #+ charset: windows-1252"));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
