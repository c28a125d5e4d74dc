package org.entente.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Folds the characters that look alike into one: curly quotes, dashes, and the many spaces.
 *
 * <p>Each character becomes exactly one, so that an offset in the folded text is one in the text as it is.
 */
final class Fold {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Fold() {}

    static String of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = isHyphen(text, i) ? '-' : fold(chars[i]);
        }
        return new String(chars);
    }

    /** A dash between two letters without spaces joins them, as a hyphen does: "US–Peru". */
    private static boolean isHyphen(String text, int i) {
        return text.charAt(i) == '\u2013'
                && i > 0
                && i + 1 < text.length()
                && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '.')
                && Character.isLetter(text.charAt(i + 1));
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
            case '\u2013', '\u2014', '\u2015' -> '\u2013';
            case '\u00A0', '\u2007', '\u202F', '\u2009', '\u200A', '\t' -> ' ';
            default -> c;
        };
    }

    /** "Perú" and "Peru" meet; unlike the fold, this may shorten or lengthen. */
    static String withoutAccents(String text) {
        return isAscii(text)
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
