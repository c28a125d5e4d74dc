package org.entente.document;

import java.util.regex.Pattern;

/**
 * A line of a page, as it is set.
 *
 * @param page from 1
 * @param top how far its baseline is from the page's top; all lengths are in points
 * @param size of its letters
 * @param bold whether all of it is
 */
record PdfLine(int page, double left, double right, double top, double size, boolean bold, String words) {

    private static final Pattern BULLET = Pattern.compile("[•▪◦●○‣■□\uF0B7\uF0A7*][ ]?(?=\\S).*|[-–—o] .*");
    private static final Pattern DASH = Pattern.compile("[-–—o*] .*");
    private static final Pattern NUMBERED =
            Pattern.compile("(\\(?[0-9]{1,2}[.)]|\\([a-z]\\)|[a-z]\\)|\\([ivx]+\\)) .*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!:;…][\"'”’)\\]]*");

    boolean startsItem() {
        return BULLET.matcher(words).matches();
    }

    /** An item, but for a mark that may also stand within a sentence. */
    boolean surelyStartsItem() {
        return startsItem() && !DASH.matcher(words).matches();
    }

    boolean isNumbered() {
        return NUMBERED.matcher(words).matches();
    }

    boolean isRow() {
        return words.contains(Blocks.BETWEEN_CELLS);
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(words).matches();
    }

    /** How long its first word is, about. */
    double firstWord() {
        int space = words.indexOf(' ');
        return space < 0 ? right - left : (right - left) * space / words.length();
    }

    /** Its words without the mark of a list. */
    String item() {
        return words.substring(1).strip();
    }
}
