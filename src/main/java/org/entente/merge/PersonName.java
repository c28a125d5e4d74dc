package org.entente.merge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name without order, accents, capitals and forms of address: "CARTER, Jimmy" is "Jimmy Carter".
 *
 * @param words all of more than one letter
 * @param initials the single letters
 * @param titles of rulers and officials: they tell persons apart only where a name has one word, "King Hussein"
 * @param generation {@code jr}, {@code ii}, or null
 */
record PersonName(
        Set<String> words,
        Set<String> initials,
        Set<String> titles,
        @Nullable String generation) {

    private static final Pattern ASIDE = Pattern.compile("[(\\[\"“][^)\\]\"”]*[)\\]\"”]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['‘’ʼʻ´`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Pattern NUMERAL = Pattern.compile("[ivx]+");
    private static final Set<String> TITLES = Set.of(
            "king",
            "queen",
            "emperor",
            "empress",
            "shah",
            "sultan",
            "emir",
            "amir",
            "sheikh",
            "pope",
            "prince",
            "princess",
            "president",
            "prime",
            "minister",
            "premier",
            "chancellor",
            "chairman",
            "general",
            "secretary",
            "crown",
            "foreign");
    private static final Set<String> ADDRESSES = Set.of("sir", "dr", "mr", "mrs", "ms", "dame", "lord", "hon");

    /** How far two names agree. */
    enum Agreement {
        NONE,
        /** All words of one are in the other, which has more; or a title and one word are all that both have. */
        PART,
        WHOLE
    }

    static PersonName of(String written) {
        String plain = APOSTROPHES
                .matcher(ASIDE.matcher(written).replaceAll(" "))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String letters = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                .replaceAll("");
        Set<String> words = new HashSet<>();
        Set<String> initials = new HashSet<>();
        Set<String> titles = new HashSet<>();
        String generation = null;
        for (String word : BETWEEN_WORDS.split(letters.strip(), -1)) {
            if (GENERATIONS.contains(word)
                    || (!titles.isEmpty() && NUMERAL.matcher(word).matches())) {
                generation = word;
            } else if (TITLES.contains(word)) {
                titles.add(word);
            } else if (word.length() == 1) {
                initials.add(word);
            } else if (!word.isEmpty() && !ADDRESSES.contains(word)) {
                words.add(word);
            }
        }
        return new PersonName(words, initials, titles, generation);
    }

    /** Every two words of it, or a title and its one word: two names can only agree where they share such a pair. */
    List<String> pairs() {
        String[] sorted = words.stream().sorted().toArray(String[]::new);
        List<String> pairs = new ArrayList<>();
        if (sorted.length == 1) {
            titles.forEach(title -> pairs.add(title + " " + sorted[0]));
        }
        for (int i = 0; i < sorted.length; i++) {
            for (int j = i + 1; j < sorted.length; j++) {
                pairs.add(sorted[i] + " " + sorted[j]);
            }
        }
        return pairs;
    }

    Agreement with(PersonName other) {
        Set<String> common = new HashSet<>(words);
        common.retainAll(other.words);
        boolean otherGeneration =
                generation != null && other.generation != null && !generation.equals(other.generation);
        if (otherGeneration || common.size() < (titled(other) ? 1 : 2)) {
            return Agreement.NONE;
        }
        Set<String> rest = rest(common);
        Set<String> otherRest = other.rest(common);
        if (!fit(initials, other.initials, otherRest) || !fit(other.initials, initials, rest)) {
            return Agreement.NONE;
        }
        rest.removeIf(word -> other.initials.contains(word.substring(0, 1)));
        otherRest.removeIf(word -> initials.contains(word.substring(0, 1)));
        if (rest.isEmpty() && otherRest.isEmpty()) {
            return common.size() == 1 ? Agreement.PART : Agreement.WHOLE;
        }
        return rest.isEmpty() || otherRest.isEmpty() ? Agreement.PART : Agreement.NONE;
    }

    /** Whether each has one word and they share a title. */
    private boolean titled(PersonName other) {
        return words.size() == 1 && other.words.size() == 1 && titles.stream().anyMatch(other.titles::contains);
    }

    private Set<String> rest(Set<String> common) {
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(common);
        return rest;
    }

    /** Whether the other name has each initial, as one or as a word, or says nothing of any middle name. */
    private static boolean fit(Set<String> initials, Set<String> others, Set<String> words) {
        boolean silent = others.isEmpty() && words.isEmpty();
        return silent
                || initials.stream()
                        .allMatch(initial ->
                                others.contains(initial) || words.stream().anyMatch(word -> word.startsWith(initial)));
    }
}
