package org.entente.score;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a text, in code points. */
record Stretch(int start, int end) {

    boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }

    boolean overlapsAny(List<Stretch> others) {
        return others.stream().anyMatch(this::overlaps);
    }

    String in(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** Where words stand in a text, each time that they do. */
    static List<Stretch> of(String words, String text) {
        List<Stretch> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            int start = text.codePointCount(0, at);
            found.add(new Stretch(start, start + words.codePointCount(0, words.length())));
        }
        return found;
    }
}
