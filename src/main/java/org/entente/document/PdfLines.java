package org.entente.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF in the order in which it sets them, which keeps columns apart. */
final class PdfLines extends PDFTextStripper {

    /** Cells of a table stand this many letters apart; no justified line has such gaps. */
    private static final double CELL_GAP = 2;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private int characters;

    private PdfLines() {}

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines reading = new PdfLines();
        reading.writeText(document, Writer.nullWriter());
        return List.copyOf(reading.lines);
    }

    /** The text of a word, and where its letters stand. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (!letters.isEmpty() && !positions.isEmpty() && isGap(letters.getLast(), positions.getFirst())) {
            words.append(words.isEmpty() ? "" : Blocks.BETWEEN_CELLS.strip()).append(' ');
        }
        words.append(text);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        finishLine();
    }

    @Override
    protected void writePageEnd() {
        finishLine();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        finishLine();
        if (characters > PlainText.MAX_BYTES) {
            setEndPage(getCurrentPageNo()); // more than may be: the length of what there is says so
        }
    }

    private static boolean isGap(TextPosition before, TextPosition after) {
        double gap = after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return gap > CELL_GAP * before.getFontSizeInPt();
    }

    private void finishLine() {
        String line = Blocks.tidy(words);
        if (!line.isEmpty() && !letters.isEmpty()) {
            TextPosition first = letters.getFirst();
            TextPosition last = letters.getLast();
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    letters.stream()
                            .mapToDouble(TextPosition::getFontSizeInPt)
                            .max()
                            .orElse(0),
                    letters.stream().allMatch(letter -> isBold(letter.getFont())),
                    line));
            characters += line.length();
        }
        words.setLength(0);
        letters.clear();
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
    }
}
