package org.entente.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats that are read and formats that are often taken for one, each known by the bytes that its files begin with. */
enum FileFormat {
    TEXT("plain text", FileFormat.NO_BEGINNING, "txt|text"),
    MARKDOWN("Markdown", FileFormat.NO_BEGINNING, "md|markdown"),
    HTML(
            "an HTML page",
            "(\\xEF\\xBB\\xBF)?\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(?i:!doctype\\s+html|html|head|body)\\b",
            "html|htm|xhtml"),
    PDF("a PDF file", "\\s*%PDF-", "pdf"),
    DOCX("a ZIP archive, as Word files are", "PK\\x03\\x04", "docx"),
    OLD_OFFICE("an old Microsoft Office file, or one with a password", "\\xD0\\xCF\\x11\\xE0"),
    RTF("a rich text (RTF) file", "\\{\\\\rtf"),
    GZIP("a gzip archive", "\\x1F\\x8B"),
    BZIP2("a bzip2 archive", "BZh[1-9]1AY"),
    XZ("an xz archive", "\\xFD7zXZ"),
    SEVEN_ZIP("a 7z archive", "7z\\xBC\\xAF"),
    PNG("a PNG picture", "\\x89PNG"),
    JPEG("a JPEG picture", "\\xFF\\xD8\\xFF"),
    GIF("a GIF picture", "GIF8[79]a"),
    TIFF("a TIFF picture", "II\\*\\x00|MM\\x00\\*"),
    ELF("an ELF program", "\\x7FELF"),
    JAVA_CLASS("a Java class file", "\\xCA\\xFE\\xBA\\xBE"),
    SQLITE("an SQLite database", "SQLite format 3");

    /** As many bytes as are needed to know a format. */
    static final int ENOUGH_TO_SEE = 1024;

    static final String READ = "Entente reads plain text, Markdown, HTML, PDF and DOCX";

    private static final String NO_BEGINNING = "(?!)";

    private final String description;
    private final Pattern beginning;
    private final String endings;

    FileFormat(String description, String beginning) {
        this(description, beginning, "");
    }

    /** A format that is read, with the endings of its files' names, the usual one first. */
    FileFormat(String description, String beginning, String endings) {
        this.description = description;
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
        this.endings = endings;
    }

    /**
     * The format in which a file is to be read: what it is named, unless its bytes are unmistakably something else.
     *
     * @param where the file's name, or what else it is called
     * @param start its first bytes
     */
    static FileFormat of(String where, byte[] start) throws UnreadableText {
        Optional<FileFormat> named = named(where);
        Optional<FileFormat> held = beginning(start);
        if (held.isEmpty()) {
            FileFormat format = named.orElse(TEXT);
            if (format == PDF || format == DOCX) {
                throw new UnreadableText(
                        where,
                        "no %s, although it is named so".formatted(format == PDF ? "PDF file" : "DOCX file"),
                        "give it its right ending, such as .txt or .html, or fetch the file again");
            }
            return format;
        }
        FileFormat format = held.get();
        if (format.endings.isEmpty()) {
            throw new UnreadableText(
                    where, format.description, READ + "; save the document in one of these and give that");
        }
        boolean begins = format == HTML && named.equals(Optional.of(MARKDOWN)); // which may begin with a tag
        if (named.isPresent() && named.get() != format && !begins) {
            throw new UnreadableText(
                    where,
                    "%s, although it is named as %s".formatted(format.description, named.get().description),
                    "if it is one, let its name end in ." + format.endings.replaceFirst("\\|.*", ""));
        }
        return named.orElse(format);
    }

    /** Whether a file's name ends as those of a format that is read. */
    static boolean isNamedAsRead(String file) {
        return named(file).isPresent();
    }

    /** The most bytes that a file may have: a book of text, or the same with its pictures. */
    int maxBytes() {
        return this == PDF || this == DOCX ? 50_000_000 : PlainText.MAX_BYTES;
    }

    private static Optional<FileFormat> named(String where) {
        String name = where.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.matches(".*\\.(" + format.endings + ")") && !format.endings.isEmpty())
                .findFirst();
    }

    private static Optional<FileFormat> beginning(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, ENOUGH_TO_SEE), ISO_8859_1);
        return Arrays.stream(values())
                .filter(format -> format.beginning.matcher(start).lookingAt())
                .findFirst();
    }
}
