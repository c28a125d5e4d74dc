package org.entente.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks how large the packed parts of a PDF are before PDFBox unpacks them into memory without a bound. */
final class PdfStreams {

    /** A page of a poster has a megabyte of drawing; a picture, which is not unpacked for its text, may have more. */
    private static final int MAX_UNPACKED = 200_000_000;

    private static final byte[] KEYWORD = "stream".getBytes(ISO_8859_1);

    /** The head of zlib data, whose first byte says "deflate". */
    private static final int ZLIB = 0x78;

    private PdfStreams() {}

    static void requireSmall(byte[] bytes, String where) throws UnreadableText {
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            int start = afterLineEnd(bytes, at);
            if (start < bytes.length && bytes[start] == ZLIB && isLarge(bytes, start)) {
                throw new UnreadableText(
                        where,
                        "a part that unpacks to more than %,d bytes, expected less".formatted(MAX_UNPACKED),
                        "print it to a new PDF file and give that");
            }
        }
    }

    /** Where the next "stream" ends that opens one; -1 where there is none. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + KEYWORD.length < bytes.length; i++) {
            if (bytes[i] == 's' && matches(bytes, i) && (i == 0 || bytes[i - 1] != 'd')) {
                return i + KEYWORD.length;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (bytes[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    private static int afterLineEnd(byte[] bytes, int at) {
        int start = at;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) {
            start++;
        }
        return start;
    }

    private static boolean isLarge(byte[] bytes, int start) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            byte[] unpacked = new byte[1 << 16];
            long size = 0;
            int length = inflater.inflate(unpacked);
            while (length > 0 && size <= MAX_UNPACKED) {
                size += length;
                length = inflater.inflate(unpacked);
            }
            return size > MAX_UNPACKED;
        } catch (DataFormatException otherPacking) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
