package org.entente.extraction.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.language.Lexicon;

/** The slots and word classes that a fact file declares, and what refers to them: rules, constants, examples. */
final class Declarations {

    private static final String VERB_MARK = "~";

    private final Lexicon lexicon;
    private final Map<String, FactType.SlotDeclaration> slots = new LinkedHashMap<>();
    private final Map<String, Phrases> classes = new HashMap<>();

    Declarations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Map<String, FactType.SlotDeclaration> slots() {
        return slots;
    }

    /** {@code amount key takes currency, qualifier, date as year} or {@code indicator Concept}. */
    void slot(String text) {
        String[] halves = text.split("\\s+takes\\s+", 2);
        List<String> words = List.of(halves[0].split("\\s+", -1));
        Map<String, String> takes = new LinkedHashMap<>();
        for (String taken : halves.length == 2 ? Lexicon.entries(halves[1]) : List.<String>of()) {
            String[] renamed = taken.split("\\s+as\\s+", 2);
            takes.put(renamed[0], renamed[renamed.length - 1]);
        }
        List<String> marks = words.subList(1, words.size());
        Set<String> unknown = new LinkedHashSet<>(marks);
        unknown.removeAll(Set.of("Concept", "key", "helper", "states"));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "found %s after a slot's name, expected Concept, key, helper, states or takes".formatted(unknown));
        }
        slots.put(
                words.getFirst(),
                new FactType.SlotDeclaration(
                        words.getFirst(),
                        marks.contains("Concept"),
                        marks.contains("key"),
                        marks.contains("helper"),
                        marks.contains("states"),
                        takes));
    }

    /** {@code give = give, provide, hand over}. */
    void words(String text, Phrases.Form form) {
        String[] halves = halves(text);
        Phrases phrases = classes.computeIfAbsent(halves[0], name -> new Phrases());
        for (String words : Lexicon.entries(halves[1])) {
            if (words.startsWith("@")) {
                throw new IllegalArgumentException("found %s, expected words".formatted(words));
            }
            phrases.add(words, form, null, lexicon);
        }
    }

    /** A class whose phrases stand for concepts: {@code human-trafficking = human trafficking, ~traffic people}. */
    void concepts(String name, List<String> lines) {
        Phrases phrases = classes.computeIfAbsent(name, unused -> new Phrases());
        for (String line : lines) {
            String[] halves = halves(line);
            for (String words : Lexicon.entries(halves[1])) {
                boolean verb = words.startsWith(VERB_MARK);
                phrases.add(
                        verb ? words.substring(VERB_MARK.length()) : words,
                        verb ? Phrases.Form.VERB : Phrases.Form.NOUN,
                        halves[0],
                        lexicon);
            }
        }
    }

    /** The slots that a line names, each of which must be declared. */
    Set<String> known(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : text.split("[\\s|]+", -1)) {
            if (!slots.containsKey(name)) {
                throw new IllegalArgumentException(
                        "found the slot \"%s\", expected one of %s".formatted(name, slots.keySet()));
            }
            names.add(name);
        }
        return names;
    }

    /** A pattern and, after an arrow, the constants that a match of it fills in. */
    FactType.Rule rule(String id, FactLine line, String text) {
        String[] halves = text.split("\\s+=>\\s+", 2);
        Map<String, String> constants = halves.length == 2 ? pairs(halves[1]) : Map.of();
        return new FactType.Rule(id, line, PatternParser.parse(halves[0], classes, slots.keySet()), constants, false);
    }

    /** A rule that is laid again from the same place for every value of a key slot. */
    FactType.Rule each(String id, FactLine line, String text) {
        return rule(id, line, text).forEachValue();
    }

    /** {@code "A sentence." → slot=value; slot=value}. */
    FactType.Example example(String place, String text) {
        int close = closingQuote(text);
        String expected = text.substring(close + 1).strip().replaceFirst("^(→|->)", "");
        return new FactType.Example(place, text.substring(1, close), pairs(expected));
    }

    /** {@code "A sentence."}. */
    FactType.Example counter(String place, String text) {
        return new FactType.Example(place, text.substring(1, closingQuote(text)), Map.of());
    }

    private static int closingQuote(String text) {
        int close = text.lastIndexOf('"');
        if (!text.startsWith("\"") || close < 2) {
            throw new IllegalArgumentException("found \"%s\", expected a sentence in double quotes".formatted(text));
        }
        return close;
    }

    /** {@code slot=value; slot=value}. */
    private Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split(";", -1)) {
            pair(pair).forEach(pairs::putIfAbsent);
        }
        return pairs;
    }

    /** {@code slot = value}. */
    Map<String, String> pair(String text) {
        String[] halves = halves(text.strip());
        known(halves[0]);
        return Map.of(halves[0], halves[1]);
    }

    private static String[] halves(String text) {
        int sign = text.indexOf('=');
        if (sign < 1) {
            throw new IllegalArgumentException("found \"%s\", expected a name, \"=\" and a value".formatted(text));
        }
        return new String[] {
            text.substring(0, sign).strip(), text.substring(sign + 1).strip()
        };
    }
}
