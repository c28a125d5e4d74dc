package org.entente.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class of words and phrases of a fact file: the verbs of giving, the nouns for aid, the words for an activity.
 *
 * <p>Verbs match in every inflected form, and only where they are not capitalised or start the sentence: "State Department" is no
 * form of "to state". Nouns match in singular and plural.
 */
final class Phrases {

    /** How the words of a class are inflected. */
    enum Inflection {
        NONE,
        NOUN,
        VERB
    }

    /**
     * One phrase.
     *
     * @param first the forms of its first word
     * @param rest the words after it
     * @param last the forms of its last word, for a noun of several words
     * @param concept the concept that it stands for, or null
     */
    private record Phrase(
            Set<String> first,
            List<String> rest,
            Set<String> last,
            boolean verb,
            @Nullable String concept) {}

    /** Where a phrase ends, and the concept that it stands for. */
    record Hit(int to, @Nullable String concept) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    void add(String words, Inflection inflection, @Nullable String concept, Lexicon lexicon) {
        List<String> tokens = Words.tokens(words.toLowerCase(Locale.ROOT));
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("an empty phrase");
        }
        Set<String> first = inflection == Inflection.VERB
                ? lexicon.verbForms(tokens.getFirst())
                : new HashSet<>(Set.of(tokens.getFirst()));
        Set<String> last = new HashSet<>(Set.of(tokens.getLast()));
        if (inflection == Inflection.NOUN) {
            last.add(Words.withS(tokens.getLast()));
            if (tokens.size() == 1) {
                first = last;
            }
        }
        Phrase phrase =
                new Phrase(first, tokens.subList(1, tokens.size()), last, inflection == Inflection.VERB, concept);
        for (String form : first) {
            byFirst.computeIfAbsent(form, key -> new ArrayList<>()).add(phrase);
        }
    }

    Set<String> firstWords() {
        return byFirst.keySet();
    }

    /** The longest phrase of the class that starts at a token, or null. */
    @Nullable
    Hit at(Line line, int from) {
        if (from >= line.size()) {
            return null;
        }
        Hit best = null;
        for (Phrase phrase : byFirst.getOrDefault(line.lower(from), List.of())) {
            boolean verbSpelledAsName = phrase.verb && from > 0 && line.capitalised(from);
            int to = verbSpelledAsName ? -1 : end(phrase, line, from);
            if (to > 0 && (best == null || to > best.to)) {
                best = new Hit(to, phrase.concept);
            }
        }
        return best;
    }

    private static int end(Phrase phrase, Line line, int from) {
        int i = from + 1;
        for (int k = 0; k < phrase.rest.size(); k++, i++) {
            String wanted = phrase.rest.get(k);
            boolean isLast = k == phrase.rest.size() - 1;
            boolean fits = line.lower(i).equals(wanted) || isLast && phrase.last.contains(line.lower(i));
            if (!fits) {
                return -1;
            }
        }
        return i;
    }
}
