package org.entente.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats that are often taken for a text, each known by the bytes that its files begin with. */
enum FileFormat {
    PDF("a PDF file", "%PDF-"),
    ZIP("a ZIP archive (Word, OpenDocument and EPUB files are ZIP archives too)", "PK\\x03\\x04"),
    OLD_OFFICE("an old Microsoft Office file", "\\xD0\\xCF\\x11\\xE0"),
    RTF("a rich text (RTF) file", "\\{\\\\rtf"),
    HTML("an HTML page", "(\\xEF\\xBB\\xBF)?\\s*<(?i:!doctype\\s+html|html)\\b"),
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

    private static final int ENOUGH_TO_SEE = 512;

    private final String description;
    private final Pattern beginning;

    FileFormat(String description, String beginning) {
        this.description = description;
        this.beginning = Pattern.compile(beginning);
    }

    /** The format as a reader is told of it: "a PDF file". */
    String description() {
        return description;
    }

    /** The format of these bytes, where it is one of ours; text in plain words is none of them. */
    static Optional<FileFormat> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, ENOUGH_TO_SEE), ISO_8859_1);
        return Arrays.stream(values())
                .filter(format -> format.beginning.matcher(start).lookingAt())
                .findFirst();
    }
}
