package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.language.Inflection;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.mention.Line;
import org.entente.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A class of words and phrases of a fact file: the verbs of giving, the nouns for aid, the words for an activity.
 *
 * <p>Verbs match in every inflected form, and only where they are not capitalised or start the sentence: "State Department" is no
 * form of "to state". Nouns match in singular and plural.
 */
final class Phrases {

    /** How the words of a class are inflected. */
    enum Form {
        NONE,
        NOUN,
        VERB
    }

    /**
     * One phrase.
     *
     * @param rest the words after the first, by whose forms it is found
     * @param last the forms of its last word
     * @param concept the concept that it stands for, or null
     */
    private record Phrase(
            List<String> rest,
            Set<String> last,
            boolean verb,
            @Nullable String concept) {}

    /** Where a phrase ends, and the concept that it stands for. */
    record Hit(int to, @Nullable String concept, boolean verb) {

        /** What the phrase says as a noun: its words, or those of the concept where a verb says it, "kidnapped". */
        String asNoun(String words) {
            return concept == null || !verb ? words : concept.replace('-', ' ');
        }
    }

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    void add(String words, Form form, @Nullable String concept, Lexicon lexicon) {
        List<String> tokens = Tokenizer.words(words.toLowerCase(Locale.ROOT));
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("found nothing between two commas, expected a word or phrase");
        }
        Set<String> first =
                form == Form.VERB ? lexicon.verbForms(tokens.getFirst()) : new HashSet<>(Set.of(tokens.getFirst()));
        Set<String> last = new HashSet<>(Set.of(tokens.getLast()));
        if (form == Form.NOUN) {
            last.add(Inflection.withS(tokens.getLast()));
            if (tokens.size() == 1) {
                first = last;
            }
        }
        Phrase phrase = new Phrase(tokens.subList(1, tokens.size()), last, form == Form.VERB, concept);
        for (String word : first) {
            byFirst.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase);
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
                best = new Hit(to, phrase.concept, phrase.verb);
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
