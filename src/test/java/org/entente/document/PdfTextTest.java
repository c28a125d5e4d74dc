package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.entente.claim.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTest {

    private static final String[] PARAGRAPH = {
        "Lesotho and South Africa signed a treaty on water in 1986. South Africa has paid for it ever since, and the interna-",
        "tional commission that both sides set up in Maseru meets four times a year, under the chair of one side and then the",
        "other. Its seat is a tower of its own."
    };

    @Test
    void linesBecomeParagraphsAndBrokenWordsAreMended() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            pdf.page().heading("Water of the Highlands").lines(72, PARAGRAPH).space();
            pdf.lines(
                    72,
                    "The long-term plans of both are known to all. Lesotho told the commission in May that it would revise its long-",
                    "term plans.");

            assertThat(text(pdf)).isEqualTo("""
                            Water of the Highlands

                            Lesotho and South Africa signed a treaty on water in 1986. South Africa has paid for it ever since, and the \
                            international commission that both sides set up in Maseru meets four times a year, under the chair of one \
                            side and then the other. Its seat is a tower of its own.

                            The long-term plans of both are known to all. Lesotho told the commission in May that it would revise its \
                            long-term plans.
                            """);
        }
    }

    @Test
    void headersFootersAndPageNumbersAreNoTextAndParagraphsGoOnOverPages() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            for (int page = 1; page <= 3; page++) {
                pdf.page().at(72, 780, "Water Review, volume 7").at(300, 30, "Page " + page + " of 3");
                pdf.lines(
                                72,
                                "On day " + page
                                        + " the commission heard the fishermen of the lake, who said that no water had come since the spring, and then")
                        .lines(
                                72,
                                "it heard the ministers of both sides, who could not say in so many words where all of the water of that year had gone, as");
            }

            assertThat(text(pdf)).doesNotContain("Review", "Page").contains("had gone, as On day 2 the commission");
        }
    }

    @Test
    void listsColumnsAndTablesKeepTheirOrder() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            pdf.page()
                    .lines(72, "• Lesotho sends the water", "   of three rivers.", "• South Africa pays.")
                    .space()
                    .lines(72, "The left column is first and", "is read to its end by all.")
                    .backUp()
                    .lines(330, "The right column is next and", "is read after the left one.")
                    .page();
            for (int row = 1; row < 4; row++) {
                pdf.at(72, 700 - 14 * row, "State " + "ABC".charAt(row - 1)).at(300, 700 - 14 * row, row + " million");
            }

            assertThat(text(pdf))
                    .startsWith("• Lesotho sends the water of three rivers.\n• South Africa pays.\n\n")
                    .containsSubsequence(
                            "The left column is first and is read to its end by all.\n",
                            "The right column is next and is read after the left one.\n")
                    .contains("State B", "2 million")
                    .doesNotContain("million State");
        }
    }

    @Test
    void whatTheFileSaysOfItselfCountsUnlessAProgramFilledItIn() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            pdf.page().heading("Water of the Highlands").lines(72, PARAGRAPH);
            PDDocumentInformation information = pdf.document().getDocumentInformation();
            information.setTitle("Microsoft Word - draft.doc");
            information.setAuthor("user");
            information.setCreationDate(new GregorianCalendar(2019, Calendar.MARCH, 4));

            ReadDocument read = Documents.read("water.pdf", pdf.bytes());

            assertThat(read.source().description().title()).isEqualTo("Water of the Highlands");
            assertThat(read.source().description().author()).isNull();
            assertThat(read.source().description().date()).isEqualTo(PartialDate.parse("2019-03-04"));
            assertThat(read.origins()).containsEntry(Field.DATE, "PDF information");
        }
    }

    @Test
    void theSameBytesGiveTheSameText() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            byte[] bytes = pdf.page().lines(72, PARAGRAPH).bytes();

            assertThat(Documents.read("a.pdf", bytes).source())
                    .isEqualTo(Documents.read("a.pdf", bytes).source());
        }
    }

    @Test
    void aFileThatAnybodyMayOpenIsReadAndOneWithAPasswordIsNot() throws IOException {
        try (PdfPages open = new PdfPages();
                PdfPages locked = new PdfPages()) {
            assertThat(text(open.page().lines(72, PARAGRAPH).locked(""))).contains("treaty on water");
            byte[] bytes = locked.page().lines(72, PARAGRAPH).locked("secret").bytes();
            assertThatThrownBy(() -> Documents.text("locked.pdf", bytes))
                    .isInstanceOf(UnreadableText.class)
                    .hasMessageContaining("locked.pdf: found a PDF file that only opens with a password; save a copy");
        }
    }

    @Test
    void pagesWithoutTextAreScanned() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            byte[] bytes = pdf.page().page().bytes();
            assertThatThrownBy(() -> Documents.text("scan.pdf", bytes))
                    .isInstanceOf(UnreadableText.class)
                    .hasMessageContaining("scan.pdf: found 2 pages without text")
                    .hasMessageContaining("ocrmypdf");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 0.9})
    void aFileThatWasCutOffIsRefusedOrReadWhole(double part) throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            byte[] whole = pdf.page().lines(72, PARAGRAPH).bytes();
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));
            try {
                assertThat(Documents.text("cut.pdf", cut)).isEqualTo(text(pdf));
            } catch (UnreadableText refused) {
                assertThat(refused).hasMessageStartingWith("cut.pdf: found ");
            }
        }
    }

    @Test
    void aPartThatUnpacksToGigabytesIsNotUnpacked() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            pdf.page().lines(72, PARAGRAPH);
            PDStream bomb = new PDStream(pdf.document());
            try (var out = bomb.getCOSObject().createRawOutputStream()) {
                out.write(deflatedBlanks(300_000_000));
            }
            bomb.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            pdf.document().getPage(0).setContents(bomb);
            byte[] bytes = pdf.bytes();

            assertThat(bytes).hasSizeLessThan(1_000_000);
            assertThatThrownBy(() -> Documents.text("bomb.pdf", bytes))
                    .hasMessageContaining("bomb.pdf: found a part that unpacks to more than 200,000,000 bytes");
        }
    }

    private static byte[] deflatedBlanks(int length) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        byte[] blanks = new byte[1_000_000];
        Arrays.fill(blanks, (byte) ' ');
        var packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int i = 0; i < length / blanks.length; i++) {
            deflater.setInput(blanks);
            for (int n = deflater.deflate(buffer); n > 0; n = deflater.deflate(buffer)) {
                packed.write(buffer, 0, n);
            }
        }
        deflater.finish();
        packed.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return packed.toByteArray();
    }

    private static String text(PdfPages pdf) throws IOException {
        return Documents.text("a.pdf", pdf.bytes());
    }
}
