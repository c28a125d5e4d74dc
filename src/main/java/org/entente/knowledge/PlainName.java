package org.entente.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of states and organisations as lists write them, in the one form in which they are looked up: small letters without
 * accents, marks or article; "St." and "Rep." in full; what stands behind a comma or in brackets also in front of the rest.
 *
 * <p>Nothing is ever left out of a name but its article: "Yugoslavia (Kosovo)" is not Yugoslavia.
 */
final class PlainName {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['‘’ʼʻ´`]");
    private static final Pattern STOP_OF_ACRONYM = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the | the$");
    private static final Pattern IN_BRACKETS = Pattern.compile("(.+?)\\s*[(（](.+)[)）]");
    private static final Pattern BEHIND_COMMA = Pattern.compile("(.+?),\\s+(.+)");

    private static final Map<String, String> IN_FULL = Map.of("st", "saint", "rep", "republic", "dem", "democratic");

    private PlainName() {}

    /** The forms to look up, one after another: "congo democratic republic of the", "democratic republic of the congo". */
    static List<String> forms(String name) {
        List<String> forms = new ArrayList<>();
        forms.add(of(name));
        for (Pattern turned : List.of(IN_BRACKETS, BEHIND_COMMA)) {
            Matcher parts = turned.matcher(name.strip());
            if (parts.matches()) {
                forms.add(of(parts.group(2) + " " + parts.group(1)));
            }
        }
        return forms;
    }

    static String of(String name) {
        String straight = APOSTROPHES.matcher(name).replaceAll("");
        String plain = ACCENTS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("&", " and ")
                .toLowerCase(Locale.ROOT);
        String apart = BETWEEN_WORDS
                .matcher(STOP_OF_ACRONYM.matcher(plain).replaceAll(""))
                .replaceAll(" ");
        StringBuilder words = new StringBuilder();
        for (String word : apart.strip().split(" ", -1)) {
            words.append(words.isEmpty() ? "" : " ").append(IN_FULL.getOrDefault(word, word));
        }
        return ARTICLE.matcher(words).replaceAll("");
    }
}
