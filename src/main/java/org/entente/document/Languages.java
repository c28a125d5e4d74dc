package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The language that most of a text is in, told by its most common small words, which {@code languages.txt} lists, or by its script. A quotation in another language does
 * not matter, as it has few of all the words.
 */
final class Languages {

    /** So many words are needed, and so many of them must be common ones, to tell anything. */
    private static final int FEWEST_WORDS = 12;

    private static final double SMALLEST_SHARE = 0.06;

    /** English or another is undecided when neither has this many times what the other has: the text may be in both. */
    private static final double CLEAR = 1.5;

    private static final int ENOUGH_TO_TELL = 200_000;

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");

    private static final Map<UnicodeScript, String> BY_SCRIPT = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.ETHIOPIC, "am")));

    /** The languages that each word is common in. */
    private static final Map<String, List<String>> COMMON = common();

    private Languages() {}

    /** A BCP 47 tag; nothing where the text is too short, or two languages share it. */
    static Optional<String> of(String text) {
        String enough = text.substring(0, Math.min(text.length(), ENOUGH_TO_TELL));
        return byWords(enough).or(() -> byScript(enough));
    }

    private static Optional<String> byWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        List<String> words = WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .toList();
        for (String word : words) {
            List<String> languages = COMMON.getOrDefault(word, List.of());
            languages.forEach(language -> hits.merge(language, 1, Integer::sum));
        }
        List<Map.Entry<String, Integer>> ranked = hits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (words.size() < FEWEST_WORDS
                || ranked.isEmpty()
                || ranked.getFirst().getValue() < words.size() * SMALLEST_SHARE) {
            return Optional.empty();
        }
        Map.Entry<String, Integer> first = ranked.getFirst();
        boolean bilingual = ranked.stream()
                .skip(1)
                .filter(other -> other.getKey().equals("en") || first.getKey().equals("en"))
                .anyMatch(other -> other.getValue() * CLEAR > first.getValue());
        return bilingual ? Optional.empty() : Optional.of(first.getKey());
    }

    /** By the script of most of its letters; a text with Japanese syllables is Japanese, however many Chinese signs it has. */
    private static Optional<String> byScript(String text) {
        Map<String, Integer> letters = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(
                        letter -> letters.merge(BY_SCRIPT.getOrDefault(UnicodeScript.of(letter), ""), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int japanese = letters.getOrDefault("ja", 0);
        if (japanese * 10 > all) {
            return Optional.of("ja");
        }
        return letters.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, List<String>> common() {
        Map<String, List<String>> common = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Languages.class.getResourceAsStream("languages.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .forEach(line -> WORD.matcher(line[1])
                            .results()
                            .forEach(word -> common.computeIfAbsent(word.group(), unheard -> new ArrayList<>())
                                    .add(line[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return common;
    }
}
