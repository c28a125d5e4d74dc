package org.entente.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as the last segment of an IRI: "Tren de Aragua" becomes {@code tren-de-aragua}. */
public final class Slug {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’`´]s\\b");
    private static final Pattern STOP_OF_ACRONYM = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** Lower-case ASCII letters and digits with single hyphens between; accents fall, "U.S." becomes "us". */
    public static String of(String name) {
        String plain = without(ACCENTS, Normalizer.normalize(name, Normalizer.Form.NFKD));
        String possessed = POSSESSIVE.matcher(plain).replaceAll("s");
        String lower = without(STOP_OF_ACRONYM, possessed).toLowerCase(Locale.ROOT);
        String hyphenated = BETWEEN_WORDS.matcher(without(APOSTROPHE, lower)).replaceAll("-");
        String slug = without(OUTER_HYPHENS, hyphenated);
        return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
    }

    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("");
    }
}
