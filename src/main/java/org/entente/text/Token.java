package org.entente.text;

import java.util.Locale;

/**
 * A word, a number or a mark of a text.
 *
 * @param start UTF-16 offset of its first character in the text
 * @param end UTF-16 offset after its last one
 * @param text its characters, with quotes, dashes and spaces folded
 * @param lower the same in lower case
 * @param plain the same without accents: as names are compared
 * @param spaced whether white space stands before it
 */
public record Token(int start, int end, String text, String lower, String plain, boolean spaced) {

    static Token of(String folded, int start, int end, boolean spaced) {
        String text = folded.substring(start, end);
        return new Token(start, end, text, text.toLowerCase(Locale.ROOT), Fold.withoutAccents(text), spaced);
    }

    /** Whether it starts with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    public boolean is(String word) {
        return lower.equals(word);
    }
}
