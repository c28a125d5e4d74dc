package org.entente.extraction.language;

import java.util.Set;

/** English spelling: the inflected forms of a word. */
public final class Inflection {

    private static final String VOWELS = "aeiou";

    /** Consonants that may be doubled before an ending. */
    private static final String DOUBLED = "bdgklmnprt";

    /** Ends of verbs whose stress lies on the last syllable: commit, prefer, occur, expel, forbid. */
    private static final Set<String> STRESSED_ENDS =
            Set.of("mit", "fer", "cur", "pel", "bid", "gin", "equip", "patrol", "nap", "bar", "plan", "ban", "stop");

    private Inflection() {}

    /** The plural of a noun, or the third person of a verb. */
    public static String withS(String word) {
        if (endsInAny(word, "s", "x", "z", "ch", "sh", "o")) {
            return word + "es";
        }
        return endsInConsonantAnd(word, 'y') ? withoutLast(word) + "ies" : word + "s";
    }

    static String withIng(String base) {
        boolean silentE = endsInConsonantAnd(base, 'e') || base.endsWith("ue");
        return silentE && !base.equals("be") ? withoutLast(base) + "ing" : doubled(base) + "ing";
    }

    static String withEd(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsInConsonantAnd(base, 'y') ? withoutLast(base) + "ied" : doubled(base) + "ed";
    }

    /** "commit" becomes "committ": one vowel between consonants at the end of a short or end-stressed verb; "traffic" becomes "traffick". */
    private static String doubled(String base) {
        if (base.endsWith("ic")) {
            return base + "k";
        }
        int last = base.length() - 1;
        boolean closed = last >= 2
                && DOUBLED.indexOf(base.charAt(last)) >= 0
                && isVowel(base, last - 1)
                && !isVowel(base, last - 2);
        boolean stressed = !base.endsWith("ffer") && STRESSED_ENDS.stream().anyMatch(base::endsWith);
        return closed && (hasOneSyllable(base) || stressed) ? base + base.charAt(last) : base;
    }

    private static boolean hasOneSyllable(String base) {
        return base.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count() == 1;
    }

    private static boolean endsInConsonantAnd(String word, char last) {
        int at = word.length() - 1;
        return at >= 1 && word.charAt(at) == last && !isVowel(word, at - 1);
    }

    private static boolean endsInAny(String word, String... ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }
}
