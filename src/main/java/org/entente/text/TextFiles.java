package org.entente.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;

/**
 * Plain text files as source texts. They are UTF-8, with or without a byte order mark, or UTF-16 with one; line ends of every kind
 * become single line feeds.
 */
public final class TextFiles {

    /** The most bytes that a text may have; a long book has about a million. */
    public static final int MAX_BYTES = 10_000_000;

    private static final String WHAT_IS_READ = "Entente reads plain text in UTF-8, or in UTF-16 with a byte order mark";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextFiles() {}

    /** Reads a file of at most {@link #MAX_BYTES}; never more of it than that. */
    public static SourceText read(Path file, DocumentDescription described) throws UnreadableText {
        String where = file.toString();
        if (!Files.exists(file)) {
            throw new UnreadableText(where, "no file of this name", "check the path");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableText(where, "a directory, expected a text file", "name a file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, where, described);
        } catch (UnreadableText unreadable) {
            throw unreadable;
        } catch (AccessDeniedException denied) {
            throw new UnreadableText(where, "a file that you may not read", "change its permissions, or copy it");
        } catch (IOException broken) {
            throw new UnreadableText(
                    where, "a file that broke off: " + broken.getMessage(), "check the disk and try again");
        }
    }

    /**
     * Reads a stream to its end, or to one byte more than {@link #MAX_BYTES}.
     *
     * @param where what errors call the stream: a file name, or "standard input"
     */
    public static SourceText read(InputStream in, String where, DocumentDescription described) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        Optional<FileFormat> format = FileFormat.of(bytes);
        if (format.isPresent()) {
            throw new UnreadableText(
                    where, format.get().description(), WHAT_IS_READ + "; save its words as a text file and give that");
        }
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableText(
                    where,
                    "more than %,d bytes, expected at most that many".formatted(MAX_BYTES),
                    "split the document into its parts and give each");
        }
        SourceText text = of(decode(bytes, where), described);
        if (text.text().isBlank()) {
            throw new UnreadableText(
                    where,
                    bytes.length == 0 ? "an empty file, expected text" : "only white space, expected text",
                    "check that the document was saved");
        }
        return text;
    }

    /** A text that is already decoded. */
    public static SourceText of(String text, DocumentDescription described) {
        String normal = text.replace("\r\n", "\n").replace('\r', '\n');
        return new SourceText(described, normal, sha256(normal));
    }

    private static String decode(byte[] bytes, String where) throws UnreadableText {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, UTF_8, where);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, UTF_16BE, where);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? decode(bytes, 2, UTF_16LE, where) : decode(bytes, 0, UTF_8, where);
    }

    private static String decode(byte[] bytes, int from, Charset charset, String where) throws UnreadableText {
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

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
