package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the text of a document, a block a line: a blank line between paragraphs, none between the items of a list or the rows of
 * a table.
 */
final class Blocks {

    private static final String BULLET = "• ";
    static final String BETWEEN_CELLS = " | ";

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u2007\u202F\u2028\u2029\u0085]+");

    /** Marks that only say where a word may be broken, and characters that no text has. */
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\uFEFF\\p{Cc}&&[^\\s]]|\\p{Cs}");

    private enum Kind {
        PARAGRAPH,
        ITEM,
        ROW
    }

    private record Line(Kind kind, String words) {}

    private final List<Line> lines = new ArrayList<>();

    /** Words in which every run of white space is one space. */
    static String tidy(CharSequence words) {
        return SPACES.matcher(UNSEEN.matcher(words).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    void paragraph(CharSequence words) {
        add(Kind.PARAGRAPH, tidy(words));
    }

    /** An item of a list, with or without a mark of its own. */
    void item(CharSequence words) {
        String item = tidy(words);
        if (!item.isEmpty()) {
            add(Kind.ITEM, BULLET + item);
        }
    }

    /** A row of a table; where cells hold whole passages, or only one holds anything, the table is for looks and the passages go one by one. */
    void row(List<Blocks> cells) {
        List<Blocks> filled =
                cells.stream().filter(cell -> !cell.lines.isEmpty()).toList();
        if (filled.size() < 2 || filled.stream().anyMatch(cell -> cell.lines.size() > 1)) {
            filled.forEach(this::addAll);
        } else {
            add(
                    Kind.ROW,
                    String.join(
                            BETWEEN_CELLS,
                            filled.stream()
                                    .map(cell -> cell.lines.getFirst().words())
                                    .toList()));
        }
    }

    void addAll(Blocks others) {
        lines.addAll(others.lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** How many characters there are. */
    int length() {
        return lines.stream().mapToInt(line -> line.words().length()).sum();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Kind before = Kind.PARAGRAPH;
        for (Line line : lines) {
            if (!text.isEmpty()) {
                text.append(line.kind() == before && before != Kind.PARAGRAPH ? "\n" : "\n\n");
            }
            text.append(line.words());
            before = line.kind();
        }
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    private void add(Kind kind, String words) {
        if (!words.isEmpty()) {
            lines.add(new Line(kind, words));
        }
    }
}
