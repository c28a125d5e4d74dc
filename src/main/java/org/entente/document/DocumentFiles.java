package org.entente.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;

/** Files of every format that is read. The same bytes always give the same text. */
public final class DocumentFiles {

    private DocumentFiles() {}

    /** Whether a file's name ends as those of a format that is read: {@code .txt}, {@code .pdf}. */
    public static boolean isNamedAsDocument(Path file) {
        return FileFormat.isNamedAsRead(String.valueOf(file.getFileName()));
    }

    /**
     * Reads a file.
     *
     * @param said what a person says of the document, which stands above what it says of itself
     */
    public static ReadDocument read(Path file, DocumentDescription said) throws UnreadableText {
        String where = file.toString();
        if (!Files.exists(file)) {
            throw new UnreadableText(where, "no file of this name", "check the path");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableText(where, "a directory, expected a text file", "name a file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, where, said);
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
     * Reads a stream to its end, or to one byte more than its format may have.
     *
     * @param where what errors call the stream: a file name, or "standard input"
     */
    public static ReadDocument read(InputStream in, String where, DocumentDescription said) throws IOException {
        byte[] start = in.readNBytes(FileFormat.ENOUGH_TO_SEE);
        if (start.length == 0) {
            throw new UnreadableText(where, "an empty file, expected text", "check that the document was saved");
        }
        FileFormat format = FileFormat.of(where, start);
        byte[] bytes = new SequenceInputStream(new ByteArrayInputStream(start), in).readNBytes(format.maxBytes() + 1);
        if (bytes.length > format.maxBytes()) {
            throw new UnreadableText(
                    where,
                    "more than %,d bytes, expected at most that many".formatted(format.maxBytes()),
                    "split the document into its parts and give each");
        }
        return described(extract(format, bytes, where), where, said);
    }

    private static Extracted extract(FileFormat format, byte[] bytes, String where) throws IOException {
        return switch (format) {
            case MARKDOWN -> MarkdownText.of(bytes, where);
            case HTML -> HtmlText.of(bytes, where);
            case PDF -> PdfText.of(bytes, where);
            case DOCX -> DocxText.of(bytes, where);
            default -> PlainText.of(bytes, where);
        };
    }

    private static ReadDocument described(Extracted extracted, String where, DocumentDescription said)
            throws UnreadableText {
        String text = extracted.text();
        if (text.isBlank()) {
            throw new UnreadableText(where, "only white space, expected text", "check that the document was saved");
        }
        if (text.length() > PlainText.MAX_BYTES) {
            throw new UnreadableText(
                    where,
                    "a text of more than %,d characters, expected at most that many".formatted(PlainText.MAX_BYTES),
                    "split the document into its parts and give each");
        }
        SelfDescription itself = new SelfDescription(where, extracted);
        SourceText source = new SourceText(itself.under(said), text, sha256(text));
        return new ReadDocument(where, source, itself.origins());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
