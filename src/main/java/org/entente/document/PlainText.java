package org.entente.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Plain text. It is UTF-8, with or without a byte order mark, or UTF-16 with one; line ends of every kind
 * become single line feeds, and nothing else is changed.
 */
final class PlainText {

    /** The most bytes that a text may have; a long book has about a million. */
    static final int MAX_BYTES = 10_000_000;

    private static final String WHAT_IS_READ = "Entente reads plain text in UTF-8, or in UTF-16 with a byte order mark";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PlainText() {}

    static Extracted of(byte[] bytes, String where) throws UnreadableText {
        return new Extracted(decode(bytes, where), List.of());
    }

    /** The characters of a file, with line feeds alone. */
    static String decode(byte[] bytes, String where) throws UnreadableText {
        return decoded(bytes, where).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decoded(byte[] bytes, String where) throws UnreadableText {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, UTF_8, where);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, UTF_16BE, where);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? decoded(bytes, 2, UTF_16LE, where) : decoded(bytes, 0, UTF_8, where);
    }

    private static String decoded(byte[] bytes, int from, Charset charset, String where) throws UnreadableText {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableText(
                    place(
                            where,
                            text.substring(0, nul),
                            from + text.substring(0, nul).getBytes(charset).length),
                    "a NUL character, which no text has",
                    "the file is binary, or in an encoding that was not recognised; " + WHAT_IS_READ);
        }
        if (result.isError()) {
            throw undecodable(bytes, in.position(), charset, place(where, text, in.position()));
        }
        return text;
    }

    private static UnreadableText undecodable(byte[] bytes, int offset, Charset charset, String place) {
        int wrong = bytes[offset] & 0xFF;
        String asWindows = new String(bytes, offset, 1, WINDOWS_1252);
        boolean likelyWindows = charset.equals(UTF_8) && !asWindows.equals("\uFFFD");
        return new UnreadableText(
                place,
                "the byte 0x%02X%s, expected %s"
                        .formatted(wrong, likelyWindows ? " (in Windows-1252 \"" + asWindows + "\")" : "", charset),
                "save the file as UTF-8%s"
                        .formatted(likelyWindows ? ", or convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE" : ""));
    }

    /** Where something stands; bytes are counted from 0, as in {@code xxd}, lines from 1. */
    private static String place(String where, String textBefore, int offset) {
        long line =
                1 + textBefore.chars().filter(character -> character == '\n').count();
        return "%s: line %d, byte %d".formatted(where, line, offset);
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
