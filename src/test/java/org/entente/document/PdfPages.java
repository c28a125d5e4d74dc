package org.entente.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF that is set line by line, for tests. */
final class PdfPages implements AutoCloseable {

    private static final int TOP = 800;
    private static final int STEP = 14;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();
    private int height;

    PDDocument document() {
        return document;
    }

    PdfPages page() {
        page = new PDPage();
        document.addPage(page);
        height = TOP - 60;
        return this;
    }

    /** Lines below one another, as wide as they are. */
    PdfPages lines(int left, String... lines) throws IOException {
        for (String line : lines) {
            put(left, height, 11, FontName.TIMES_ROMAN, line);
            height -= STEP;
        }
        return this;
    }

    PdfPages heading(String words) throws IOException {
        put(72, height, 18, FontName.HELVETICA_BOLD, words);
        return space().space();
    }

    PdfPages space() {
        height -= STEP;
        return this;
    }

    /** A line at a height of its own, as headers and footers are. */
    PdfPages at(int left, int bottom, String words) throws IOException {
        put(left, bottom, 9, FontName.TIMES_ROMAN, words);
        return this;
    }

    /** Goes on setting lines at the top of the page: a second column. */
    PdfPages backUp() {
        height = TOP - 60;
        return this;
    }

    PdfPages locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void put(int left, int bottom, int size, FontName font, String words) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(new PDType1Font(font), size);
            content.newLineAtOffset(left, bottom);
            content.showText(words);
            content.endText();
        }
    }
}
