package org.entente.extraction.language;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A closed class of words: one section of a language's {@code lexicon.txt}.
 *
 * <p>Words are given and compared in lower case.
 */
public final class WordList {

    /** What each entry stands for; empty where the section only lists its words. */
    private final Map<String, String> entries;

    /** The first words of the entries: most words of a text start none, and need no further look. */
    private final Set<String> firstWords = new HashSet<>();

    WordList(Map<String, String> entries) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        entries.keySet().forEach(entry -> firstWords.add(firstWord(entry)));
    }

    private static String firstWord(String entry) {
        // most entries are one plain word, and there are thousands
        boolean oneWord = entry.chars().allMatch(Character::isLetter);
        return oneWord ? entry : Tokenizer.words(entry).getFirst();
    }

    /** Whether the word or phrase is an entry. */
    public boolean has(String words) {
        return entries.containsKey(words);
    }

    /** Whether an entry starts with this word. */
    public boolean startsWith(String word) {
        return firstWords.contains(word);
    }

    /** What an entry stands for: of "dollars", USD. */
    public @Nullable String value(String words) {
        return entries.get(words);
    }

    /** The number that an entry stands for: of "March", 3. */
    public @Nullable BigDecimal number(String words) {
        String value = entries.get(words);
        return value == null ? null : new BigDecimal(value);
    }

    public Set<String> entries() {
        return entries.keySet();
    }
}
