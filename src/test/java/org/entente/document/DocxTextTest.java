package org.entente.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.entente.claim.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocxTextTest {

    private static final String BODY =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>%s</w:body></w:document>";

    @Test
    void paragraphsListsTablesAndNotesAreReadInOrder() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Confidential");
            paragraph(word, "Heading1", "Ferries to Malta");
            XWPFParagraph body = paragraph(word, null, "Italy gave Malta ");
            body.createRun().setText("€3 million for ferries.");
            word.createFootnotes();
            XWPFParagraph note = word.createFootnote().createParagraph();
            note.createRun().setText("The ferries were built in Genoa.");
            paragraph(word, "ListBullet", "Two ferries sail to Sicily.");
            paragraph(word, "ListBullet", "One sails to Naples.");
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Ferry");
            table.getRow(0).getCell(1).setText("Seats");
            table.getRow(1).getCell(0).setText("Gozo");
            table.getRow(1).getCell(1).setText("420");
            paragraph(word, null, "Malta thanked Italy.");

            assertThat(Documents.text("ferries.docx", bytes(word))).isEqualTo("""
                            Ferries to Malta

                            Italy gave Malta €3 million for ferries.

                            • Two ferries sail to Sicily.
                            • One sails to Naples.

                            Ferry | Seats
                            Gozo | 420

                            Malta thanked Italy.

                            The ferries were built in Genoa.
                            """);
        }
    }

    @Test
    void whatWasDeletedOrIsHiddenIsNoText() throws IOException {
        String body = """
                <w:p><w:r><w:t xml:space='preserve'>Italy </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>\
                <w:ins><w:r><w:t>gave</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> nothing</w:t></w:r><w:r><w:tab/><w:t>Malta</w:t>\
                <w:noBreakHyphen/><w:t>bound ferries.</w:t></w:r></w:p>\
                <w:p><w:r><mc:AlternateContent><mc:Choice><w:t>Once.</w:t></mc:Choice><mc:Fallback><w:t>Once.</w:t></mc:Fallback>\
                </mc:AlternateContent></w:r></w:p>""";

        assertThat(Documents.text("a.docx", docx(BODY.formatted(body))))
                .isEqualTo("Italy gave Malta-bound ferries.\n\nOnce.\n");
    }

    @Test
    void thePropertiesDescribeItWherePeopleFilledThemIn() throws Exception {
        try (XWPFDocument word = new XWPFDocument()) {
            paragraph(word, "Title", "Ferries to Malta");
            paragraph(word, null, "Published: 3 May 2020");
            word.getProperties().getCoreProperties().setTitle("Document1");
            word.getProperties().getCoreProperties().setCreator("Ana Ruiz");
            word.getProperties().getCoreProperties().setCreated("2011-01-01T00:00:00Z");

            ReadDocument read = Documents.read("ferries.docx", bytes(word));

            assertThat(read.source().description().title()).isEqualTo("Ferries to Malta");
            assertThat(read.source().description().author()).isEqualTo("Ana Ruiz");
            assertThat(read.source().description().date()).isEqualTo(PartialDate.parse("2020-05-03"));
            assertThat(read.origins()).containsEntry(Field.AUTHOR, "DOCX properties dc:creator");
        }
    }

    @Test
    void laughterIsNotMultiplied() throws IOException {
        String laughs =
                "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
                        + BODY.formatted("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>");

        assertThatThrownBy(() -> Documents.text("laughs.docx", docx(laughs)))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("laughs.docx: word/document.xml: found broken XML (a document type definition");
    }

    @Test
    void aPartThatUnpacksToTooMuchIsNotUnpacked() throws IOException {
        byte[] bomb = docx(BODY.formatted(" ".repeat(150_000_000)));

        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertThatThrownBy(() -> Documents.text("bomb.docx", bomb))
                .hasMessageContaining("bomb.docx: found parts that unpack to more than 100,000,000 bytes");
    }

    @Test
    void aFileThatWasCutOffOrIsAnotherArchiveIsRefused() throws IOException {
        byte[] whole = docx(BODY.formatted("<w:p><w:r><w:t>Malta</w:t></w:r></w:p>"));

        assertThatThrownBy(() -> Documents.text("cut.docx", Arrays.copyOf(whole, whole.length / 3)))
                .isInstanceOf(UnreadableText.class)
                .hasMessageStartingWith("cut.docx: found ");
        assertThatThrownBy(() -> Documents.text("sheet.docx", zip(Map.of("xl/workbook.xml", "<w/>"))))
                .hasMessageContaining("found a ZIP archive without word/document.xml")
                .hasMessageContaining("save the document in one of these");
        assertThatThrownBy(() -> Documents.text("empty.docx", docx(BODY.formatted("<w:p/>"))))
                .hasMessageContaining("found a Word file without words");
        assertThatThrownBy(() -> Documents.text("broken.docx", docx("<w:document")))
                .hasMessageContaining("broken.docx: word/document.xml: found broken XML");
    }

    @Test
    void aTableInATableAndABoxInAParagraphLoseNothing() throws IOException {
        String body =
                "<w:p><w:r><w:t>Before</w:t><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>outer</w:t></w:r></w:p></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>one</w:t></w:r></w:p>"
                        + "</w:tc><w:tc><w:p><w:r><w:t>two</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>";

        assertThat(Documents.text("nested.docx", docx(BODY.formatted(body))))
                .contains("Before", "boxed", "outer", "one | two");
    }

    private static XWPFParagraph paragraph(XWPFDocument word, @Nullable String style, String words) {
        XWPFParagraph paragraph = word.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] docx(String document) throws IOException {
        return zip(Map.of("word/document.xml", document));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
