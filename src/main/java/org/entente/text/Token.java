package org.entente.text;

/**
 * A word, a number or a mark of a text.
 *
 * @param start UTF-16 offset of its first character in the text
 * @param end UTF-16 offset after its last one
 * @param text its characters, with quotes, dashes and spaces folded
 * @param lower the same in lower case
 * @param spaced whether white space stands before it
 */
public record Token(int start, int end, String text, String lower, boolean spaced) {

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
