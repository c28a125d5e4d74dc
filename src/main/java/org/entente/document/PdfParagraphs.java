package org.entente.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins the lines of a PDF to paragraphs, over columns and pages too, and mends the words that were broken at line ends. */
final class PdfParagraphs {

    /** The space between two paragraphs, in line steps. */
    private static final double WIDE_STEP = 1.35;

    /** How far, in letters, a line may stand from another that has the same margin. */
    private static final double SAME_MARGIN = 2;

    private static final double INDENT = 0.8;

    /** A line shorter than this part of its column ends a paragraph whatever its last word is. */
    private static final double SHORT = 0.6;

    private static final Pattern BROKEN_WORD = Pattern.compile("(.*?)(\\p{L}+)[-\u2010\u00AD]");
    private static final Pattern FIRST_WORD = Pattern.compile("(\\p{Ll}\\p{L}*).*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    private final List<PdfLine> lines;
    private final Set<String> words;
    private final Map<Long, Double> steps;
    private final Map<Integer, List<PdfLine>> pages;
    private final Blocks blocks = new Blocks();
    private final List<PdfLine> paragraph = new ArrayList<>();

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.words = lines.stream()
                .flatMap(line -> WORD.matcher(line.words()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        this.steps = steps(lines);
        this.pages = lines.stream().collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
    }

    static Blocks of(List<PdfLine> lines) {
        PdfParagraphs joining = new PdfParagraphs(lines);
        joining.join();
        return joining.blocks;
    }

    private void join() {
        for (PdfLine line : lines) {
            if (!paragraph.isEmpty() && !continues(paragraph.getLast(), line)) {
                finish();
            }
            paragraph.add(line);
        }
        finish();
    }

    private boolean continues(PdfLine before, PdfLine line) {
        if (line.surelyStartsItem()
                || before.isRow()
                || line.isRow()
                || before.bold() != line.bold()
                || Math.abs(before.size() - line.size()) > before.size() / 10) {
            return false;
        }
        boolean full = isFull(before, line);
        boolean endsThere = before.endsSentence() || !full;
        if (line.startsItem() || line.isNumbered()) {
            return !endsThere && before.page() == line.page() && !startedAsItem();
        }
        if (before.page() != line.page() || line.top() <= before.top()) {
            return !endsThere;
        }
        double step = steps.getOrDefault(Math.round(line.size()), line.size() * 1.2);
        if (line.top() - before.top() > step * WIDE_STEP) {
            return false;
        }
        return startedAsItem() ? continuesItem(line, endsThere) : continuesParagraph(before, line, full);
    }

    private boolean continuesItem(PdfLine line, boolean endsThere) {
        return line.left() > paragraph.getFirst().left() + line.size() / 4 || !endsThere;
    }

    private boolean continuesParagraph(PdfLine before, PdfLine line, boolean full) {
        boolean indented = line.left() > before.left() + line.size() * INDENT;
        boolean shortLine = before.right() - before.left() < (reach(before) - before.left()) * SHORT;
        return !indented && (full || !before.endsSentence() && !shortLine);
    }

    private boolean startedAsItem() {
        PdfLine first = paragraph.getFirst();
        return first.startsItem() || first.isNumbered();
    }

    /** Whether the next line's first word had no more room in it. */
    private boolean isFull(PdfLine line, PdfLine next) {
        return line.right() + next.firstWord() > reach(line) - line.size() / 4;
    }

    /** The right margin of the line's column: how far others on its page go that start about where it does. */
    private double reach(PdfLine line) {
        return pages.getOrDefault(line.page(), List.of()).stream()
                .filter(other -> Math.abs(other.left() - line.left()) <= SAME_MARGIN * line.size()
                        && Math.abs(other.size() - line.size()) < 1)
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(line.right());
    }

    private void finish() {
        if (paragraph.isEmpty()) {
            return;
        }
        PdfLine first = paragraph.getFirst();
        StringBuilder text = new StringBuilder(first.startsItem() ? first.item() : first.words());
        paragraph.stream().skip(1).forEach(line -> append(text, line.words()));
        if (first.startsItem()) {
            blocks.item(text);
        } else {
            blocks.paragraph(text);
        }
        paragraph.clear();
    }

    private void append(StringBuilder text, String line) {
        Matcher broken = BROKEN_WORD.matcher(text);
        Matcher rest = FIRST_WORD.matcher(line);
        if (broken.matches() && rest.matches()) {
            if (!words.contains(broken.group(2) + "-" + rest.group(1))) {
                text.setLength(text.length() - 1); // the document has no such word with a hyphen within a line
            }
            text.append(line);
        } else {
            text.append(broken.matches() ? "" : " ").append(line);
        }
    }

    /** The usual distance of two lines, by the size of their letters. */
    private static Map<Long, Double> steps(List<PdfLine> lines) {
        Map<Long, List<Double>> seen = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine before = lines.get(i - 1);
            PdfLine line = lines.get(i);
            double step = line.top() - before.top();
            if (before.page() == line.page() && step > 0 && Math.round(before.size()) == Math.round(line.size())) {
                seen.computeIfAbsent(Math.round(line.size()), unseen -> new ArrayList<>())
                        .add(step);
            }
        }
        Map<Long, Double> steps = new HashMap<>();
        seen.forEach((size, distances) -> steps.put(size, usual(distances, size)));
        return steps;
    }

    /** The lower quarter's end, as most documents have more lines than paragraphs, but some have not; never more than lines are ever apart. */
    private static double usual(List<Double> distances, long size) {
        List<Double> sorted = distances.stream().sorted().toList();
        return Math.min(sorted.get(sorted.size() / 4), size * 2.2);
    }
}
