package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English spelling: the inflected forms of a word, and the tokens of a phrase in a rule. */
final class Words {

    private static final Pattern TOKEN = Pattern.compile(
            "(?:\\p{L}\\.){2,}|\\p{L}\\.(?=\\s|$)|'s\\b|[\\p{L}\\p{N}]+(?:'(?!s\\b)\\p{L}+)*\\.?(?=\\s|$)|[\\p{L}\\p{N}]+(?:'(?!s\\b)\\p{L}+)*|\\S");

    private Words() {}

    /** A phrase cut as the text's own tokens are. */
    static List<String> tokens(String phrase) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(phrase);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    static String withS(String word) {
        if (word.matches(".*(s|x|z|ch|sh|o)")) {
            return word + "es";
        }
        return word.matches(".*[^aeiou]y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    static String withIng(String base) {
        if (base.matches(".*[^aeiou]e|.*ue") && !base.equals("be")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return doubled(base) + "ing";
    }

    static String withEd(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubled(base) + "ed";
    }

    /** "commit" becomes "committ": one vowel between consonants at the end of a short or end-stressed verb. */
    private static String doubled(String base) {
        boolean pattern = base.matches(".*[^aeiou][aeiou][bdgklmnprt]");
        boolean oneSyllable = base.matches("[^aeiou]*[aeiou][^aeiou]+");
        boolean endStressed =
                base.matches("(.*mit|.*fer|.*cur|.*pel|.*bid|.*gin|equip|patrol|.*bar|.*plan|.*ban|.*stop)");
        return pattern && (oneSyllable || endStressed) ? base + base.charAt(base.length() - 1) : base;
    }
}
