package org.entente.dataset.mapping;

import java.io.Serial;
import java.util.List;
import java.util.Locale;

/** What is wrong with a mapping or its look-ups, each with file and line, and what to do. */
public final class BadMapping extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadMapping(String file, int line, String problem) {
        super("%s line %d: %s".formatted(file, line, problem));
    }

    /** About a word of the mapping, at the first line of its query that has it. */
    static BadMapping about(String word, String file, String text, String problem) {
        List<String> lines = text.lines().toList();
        String sought = word.toLowerCase(Locale.ROOT);
        int line = 0;
        while (line < lines.size()
                && (lines.get(line).startsWith("#")
                        || !lines.get(line).toLowerCase(Locale.ROOT).contains(sought))) {
            line++;
        }
        return new BadMapping(file, line < lines.size() ? line + 1 : 1, problem);
    }

    BadMapping(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
