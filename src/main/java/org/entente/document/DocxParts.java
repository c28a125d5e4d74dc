package org.entente.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a DOCX that hold words, unpacked within bounds. */
final class DocxParts {

    private static final Pattern DOCUMENT = Pattern.compile("word/document\\d*\\.xml");
    private static final Pattern WANTED =
            Pattern.compile(DOCUMENT + "|word/(footnotes|endnotes)\\d*\\.xml|docProps/core\\.xml");

    /** The largest part that is read; a thousand pages have some thirty megabytes. */
    private static final int MAX_PART = 100_000_000;

    private static final int MAX_PARTS = 20_000;

    /** Pictures and all; nothing of the rest is held, but unpacking it takes time. */
    private static final long MAX_UNPACKED = 1_000_000_000L;

    private final String where;
    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;

    private DocxParts(String where) {
        this.where = where;
    }

    /** By name; the document is always among them. */
    static Map<String, byte[]> of(byte[] bytes, String where) throws UnreadableText {
        DocxParts reading = new DocxParts(where);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            reading.read(zip);
        } catch (UnreadableText tooLarge) {
            throw tooLarge;
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableText(
                    where,
                    "a damaged or incomplete ZIP archive (%s), expected a whole Word file"
                            .formatted(broken.getMessage()),
                    "fetch the file again, or open it in Word and save it");
        }
        if (reading.parts.keySet().stream()
                .noneMatch(name -> DOCUMENT.matcher(name).matches())) {
            throw new UnreadableText(
                    where,
                    "a ZIP archive without word/document.xml, or cut off before it; expected a Word file",
                    FileFormat.READ + "; unpack the archive, or save the document in one of these");
        }
        return reading.parts;
    }

    private void read(ZipInputStream zip) throws IOException {
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MAX_PARTS) {
                throw tooLarge("more than %,d parts".formatted(MAX_PARTS));
            }
            boolean wanted = WANTED.matcher(entry.getName()).matches();
            byte[] part = unpack(zip, wanted);
            if (wanted) {
                parts.put(entry.getName(), part);
            }
        }
    }

    /** The bytes of a part, or none where nobody wants them. */
    private byte[] unpack(ZipInputStream zip, boolean wanted) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int length = zip.read(buffer); length >= 0; length = zip.read(buffer)) {
            unpacked += length;
            if (wanted) {
                part.write(buffer, 0, length);
            }
            if (part.size() > MAX_PART || unpacked > MAX_UNPACKED) {
                throw tooLarge("parts that unpack to more than %,d bytes".formatted(wanted ? MAX_PART : MAX_UNPACKED));
            }
        }
        return part.toByteArray();
    }

    private UnreadableText tooLarge(String found) {
        return new UnreadableText(where, found + ", expected fewer", "split the document into its parts and give each");
    }
}
