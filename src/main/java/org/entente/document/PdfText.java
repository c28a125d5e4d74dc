package org.entente.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF files: words in reading order, paragraphs over line and page ends, without what runs through the pages. */
final class PdfText {

    private static final String FETCH_AGAIN = "fetch the file again, or print it to a new PDF file";

    private PdfText() {}

    static Extracted of(byte[] bytes, String where) throws UnreadableText {
        OwnFonts.use();
        PdfStreams.requireSmall(bytes, where);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PdfLine> lines = PdfLines.of(document);
            String text = PdfParagraphs.of(RunningLines.without(lines)).text();
            requireWords(text, document.getNumberOfPages(), where);
            return new Extracted(text, PdfOffers.of(document), PdfOffers.fileDates(document));
        } catch (UnreadableText unreadable) {
            throw unreadable;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableText(
                    where, "a PDF file that only opens with a password", "save a copy without one and give that");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // whatever PDFBox makes of bytes that are no sound PDF, the next file is to be read
            throw new UnreadableText(
                    where, "a damaged or incomplete PDF file (%s)".formatted(reason(broken)), FETCH_AGAIN);
        }
    }

    private static void requireWords(String text, int pages, String where) throws UnreadableText {
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (letters == 0) {
            throw new UnreadableText(
                    where,
                    "%d page%s without text: pictures of pages, as a scanner makes them"
                            .formatted(pages, pages == 1 ? "" : "s"),
                    "let a program for text recognition (OCR) add the text, as \"ocrmypdf IN.pdf OUT.pdf\" does");
        }
        long unreadable = text.codePoints()
                .filter(c -> c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE)
                .count();
        if (unreadable * 5 > letters) {
            throw new UnreadableText(
                    where,
                    "a PDF file whose fonts do not say which letters they draw",
                    "let a program for text recognition (OCR) read it, as \"ocrmypdf --force-ocr IN.pdf OUT.pdf\" does");
        }
    }

    private static String reason(Throwable broken) {
        return broken instanceof StackOverflowError
                ? "nested too deeply"
                : String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    }
}
