package org.entente.knowledge;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names without what texts write in more than one way: accents, curly quotes, line breaks, a leading article. */
final class Spelling {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼʻ´]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Spelling() {}

    static String plain(String name) {
        String straight = isAscii(name) ? name : withoutAccents(name);
        String oneLine = BLANKS.matcher(straight.strip()).replaceAll(" ");
        return oneLine.regionMatches(true, 0, "the ", 0, 4) ? oneLine.substring(4) : oneLine;
    }

    private static String withoutAccents(String name) {
        // Apostrophes first: taken apart, the spacing accent "´" would leave a blank.
        String straight = APOSTROPHES.matcher(name).replaceAll("'");
        return ACCENTS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    /** Most names are, and taking letters apart is what costs when thousands are loaded. */
    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
