package org.entente.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.Table;

/** Texts that nobody would write, each made from a seed. */
final class FuzzTexts {

    private static final List<String> ODD = List.of(
            "\u200F",
            "\u202E",
            "\u0301",
            "\u0000",
            "\u0007",
            "\uFEFF",
            "\u00AD",
            "\u200D",
            "🙂",
            "👩‍👩‍👧",
            "é",
            "ﬁ",
            "\uD83D",
            "\uDE00",
            "\n",
            "\n\n",
            "\t",
            "\u00A0",
            "\u2028",
            "“",
            "”",
            "’",
            "–",
            "—",
            "…",
            "(",
            ")",
            "[",
            "}",
            "«",
            "\"",
            "'",
            "'s",
            "$",
            "€",
            "%",
            "1st",
            "2024",
            "00",
            "9999999999999999999",
            "1,2,3",
            ".",
            "..",
            "?",
            "!",
            ";",
            "@",
            "<b>",
            "漢字",
            "اللغة",
            "א");

    static final List<String> SENTENCES = allSentences();

    static final List<String> WORDS = allWords();

    /** Texts of one kind of thing, at a length that nobody writes; the name says which. */
    static final Map<String, String> MONOTONOUS = Map.ofEntries(
            Map.entry(
                    "a sentence that never ends",
                    "Peru and Chile provided $5 million in aid to Japan and closed their borders, "),
            Map.entry("a list that never ends", "Peru, Chile, Japan, "),
            Map.entry("commas", ","),
            Map.entry("commas between spaces", ", "),
            Map.entry("capitals", "A Be Peru Minister Of The Border "),
            Map.entry("shouting", "PERU CLOSED ITS BORDER "),
            Map.entry("digits", "7"),
            Map.entry("numbers", "12 1,000 2024 3.5 "),
            Map.entry("money", "$5 million €3 "),
            Map.entry("brackets", "([{"),
            Map.entry("open quotes", "“Peru \"Chile ‘"),
            Map.entry("headings", "Peru And Chile\n\n"),
            Map.entry("bullets", "\n• Peru"),
            Map.entry("he", "He met her. "),
            Map.entry("said", "said Peru, said Chile, "),
            Map.entry("not", "not only not "),
            Map.entry("emoji", "👩‍👩‍👧 "),
            Map.entry("accents", "e\u0301"),
            Map.entry("spaces", " "));

    private FuzzTexts() {}

    /** Sentences whole, cut and joined out of order, with characters changed and marks that never close. */
    static String sentences(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(1, 25);
        for (int i = 0; i < pieces; i++) {
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            int from = random.nextInt(3) == 0 ? random.nextInt(sentence.length()) : 0;
            int to = random.nextInt(3) == 0 ? random.nextInt(from, sentence.length()) : sentence.length();
            text.append(sentence, from, to).append(random.nextInt(3) == 0 ? odd(random) : " ");
        }
        int changes = random.nextInt(10);
        for (int i = 0; i < changes && !text.isEmpty(); i++) {
            text.insert(random.nextInt(text.length()), odd(random));
            text.deleteCharAt(random.nextInt(text.length()));
        }
        return text.toString();
    }

    /** Words of real sentences, in stretches as they stood or each from anywhere, with odd characters between and within. */
    static String words(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(1, 60);
        for (int i = 0; i < pieces; i++) {
            int from = random.nextInt(WORDS.size());
            int length = random.nextInt(1, 14);
            for (int k = from; k < Math.min(from + length, WORDS.size()); k++) {
                text.append(WORDS.get(k)).append(random.nextInt(30) == 0 ? odd(random) : " ");
            }
            if (random.nextInt(4) == 0) {
                text.append(odd(random));
            }
        }
        return text.toString();
    }

    private static String odd(Random random) {
        return random.nextInt(10) == 0
                ? Character.toString(random.nextInt(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT + 1))
                : ODD.get(random.nextInt(ODD.size()));
    }

    private static List<String> allWords() {
        List<String> words = new ArrayList<>();
        Stream.of("dates", "money", "numbers", "persons", "states", "things")
                .flatMap(name -> Table.read("extraction/mention/" + name + ".txt").rows().stream())
                .forEach(row -> words.addAll(List.of(row.text().split(" ", -1))));
        SENTENCES.forEach(sentence -> words.addAll(List.of(sentence.split(" ", -1))));
        return words;
    }

    /** The examples of all fact files. */
    private static List<String> allSentences() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/entente/extraction/en"))) {
            return files.filter(file -> file.toString().endsWith(".fact"))
                    .sorted()
                    .flatMap(FuzzTexts::lines)
                    .filter(line -> line.startsWith("example") || line.startsWith("counter"))
                    .map(line -> line.split("\"", -1)[1])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
