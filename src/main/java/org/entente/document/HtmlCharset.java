package org.entente.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a web page. What is UTF-8 is read so, whatever the page declares, because no other text is valid UTF-8 by chance; else as it declares.
 */
final class HtmlCharset {

    private static final int DECLARED_WITHIN = 4096;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta[^>]*?charset|\\?xml[^>]*?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private HtmlCharset() {}

    static String decode(byte[] bytes, String where) throws UnreadableText {
        Optional<Charset> declared = declared(bytes);
        if (declared.isEmpty() || isUtf8(bytes)) {
            return PlainText.decode(bytes, where);
        }
        try {
            return declared.get()
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (CharacterCodingException wrong) {
            throw new UnreadableText(
                    where,
                    "bytes that are neither UTF-8 nor %s, which the page declares".formatted(declared.get()),
                    "open it in a browser, and save it as UTF-8");
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** What the page declares and Java knows, but not UTF-8; in its name Latin-1 is what browsers read as Windows-1252. */
    private static Optional<Charset> declared(byte[] bytes) {
        Matcher declared = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), ISO_8859_1));
        if (!declared.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            boolean latin = charset.equals(ISO_8859_1) || charset.equals(US_ASCII);
            // a declaration in ASCII bytes cannot itself be in UTF-16
            boolean unicode = charset.name().startsWith("UTF-");
            return unicode ? Optional.empty() : Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
