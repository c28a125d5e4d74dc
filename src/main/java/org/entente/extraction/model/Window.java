package org.entente.extraction.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that goes into one question.
 *
 * @param start UTF-16 offset in the text
 * @param end the one after it
 */
record Window(int start, int end) {

    /** Cuts a text between its lines, which are its blocks; within a line that alone is too long, between words. */
    static List<Window> of(String text, int most) {
        List<Window> windows = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, most);
            if (!text.substring(start, end).isBlank()) {
                windows.add(new Window(start, end));
            }
            start = end;
        }
        return windows;
    }

    private static int end(String text, int start, int most) {
        int far = start + most;
        if (far >= text.length()) {
            return text.length();
        }
        int line = text.lastIndexOf('\n', far - 1);
        if (line > start) {
            return line + 1;
        }
        int word = text.lastIndexOf(' ', far - 1);
        if (word > start) {
            return word + 1;
        }
        return Character.isLowSurrogate(text.charAt(far)) ? far - 1 : far;
    }
}
