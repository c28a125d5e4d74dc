package org.entente.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.GraphForm;
import org.entente.extraction.Phrases.Inflection;
import org.jspecify.annotations.Nullable;

/** Reads a fact file; the README beside the files is its reference. All errors of a file are reported at once, with their lines. */
final class FactFile {

    private static final Set<String> DECLARATIONS = Set.of("fact", "slot", "verbs", "nouns", "words");

    private final String file;
    private final Lexicon lexicon;
    private final List<String> errors = new ArrayList<>();

    private final Map<String, FactType.SlotDeclaration> slots = new LinkedHashMap<>();
    private final List<Set<String>> require = new ArrayList<>();
    private final Set<String> unique = new LinkedHashSet<>();
    private final Map<String, Integer> least = new LinkedHashMap<>();
    private final List<FactType.Rule> unless = new ArrayList<>();
    private final Set<String> distinct = new LinkedHashSet<>();
    private final List<FactType.Rule> rules = new ArrayList<>();
    private final List<FactType.With> withs = new ArrayList<>();
    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final List<FactType.Example> examples = new ArrayList<>();
    private final List<FactType.Example> counters = new ArrayList<>();
    private final Map<String, Phrases> classes = new HashMap<>();
    private final StringBuilder graph = new StringBuilder();
    private String name = "";
    private int line;

    private FactFile(String file, Lexicon lexicon) {
        this.file = file;
        this.lexicon = lexicon;
    }

    /** The fact type of a file's lines. */
    static FactType read(String file, List<String> lines, Lexicon lexicon) {
        FactFile reading = new FactFile(file, lexicon);
        reading.read(lines);
        if (!reading.errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", reading.errors));
        }
        return new FactType(
                reading.name,
                reading.slots,
                List.copyOf(reading.require),
                reading.unique.isEmpty() ? reading.slots.keySet() : reading.unique,
                reading.distinct,
                reading.least,
                List.copyOf(reading.unless),
                List.copyOf(reading.rules),
                List.copyOf(reading.withs),
                reading.defaults,
                List.copyOf(reading.examples),
                List.copyOf(reading.counters),
                new GraphForm(reading.name, reading.graph.toString()));
    }

    /** Declarations first, wherever they stand; then what uses them. */
    private void read(List<String> lines) {
        pass(lines, true);
        pass(lines, false);
    }

    private void pass(List<String> lines, boolean declarations) {
        line = 0;
        boolean inGraph = false;
        @Nullable Phrases concepts = null;
        for (String text : lines) {
            line++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            if (inGraph) {
                if (declarations) {
                    graph.append(text.strip()).append('\n');
                }
                continue;
            }
            try {
                if (Character.isWhitespace(text.charAt(0)) && concepts != null) {
                    if (declarations) {
                        concept(text.strip(), concepts);
                    }
                    continue;
                }
                String[] halves = text.strip().split("\\s+", 2);
                String rest = halves.length > 1 ? halves[1] : "";
                concepts = null;
                if (halves[0].equals("graph")) {
                    inGraph = true;
                } else if (halves[0].equals("concepts")) {
                    concepts = classes.computeIfAbsent(rest, key -> new Phrases());
                } else if (DECLARATIONS.contains(halves[0]) == declarations) {
                    entry(halves[0], rest);
                }
            } catch (IllegalArgumentException e) {
                errors.add("%s line %d: %s".formatted(file, line, e.getMessage()));
            }
        }
    }

    private void entry(String keyword, String rest) {
        switch (keyword) {
            case "fact" -> name = rest;
            case "slot" -> slot(rest);
            case "require" -> require.add(names(rest));
            case "unique" -> unique.addAll(names(rest));
            case "least" -> {
                String[] halves = rest.split("\\s+", 2);
                known(halves[0]);
                least.put(halves[0], Integer.valueOf(halves[1]));
            }
            case "unless" -> unless.add(rule(rest));
            case "distinct" -> distinct.addAll(names(rest));
            case "verbs" -> phrases(rest, Inflection.VERB);
            case "nouns" -> phrases(rest, Inflection.NOUN);
            case "words" -> phrases(rest, Inflection.NONE);
            case "rule" -> rules.add(rule(rest));
            case "with" -> with(rest);
            case "default" -> {
                String[] halves = pair(rest, "=");
                known(halves[0]);
                defaults.put(halves[0], halves[1]);
            }
            case "example" -> examples.add(example(rest, true));
            case "counter" -> counters.add(example(rest, false));
            default ->
                throw new IllegalArgumentException(
                        "found \"%s\", expected fact, slot, require, unique, distinct, least, unless, verbs, nouns, words, concepts, rule, with, default, example, counter or graph"
                                .formatted(keyword));
        }
    }

    /** {@code amount key takes currency, qualifier, date as year} or {@code indicator Concept}. */
    private void slot(String text) {
        String[] halves = text.split("\\s+takes\\s+", 2);
        String[] words = halves[0].split("\\s+", -1);
        Map<String, String> takes = new LinkedHashMap<>();
        if (halves.length == 2) {
            for (String taken : halves[1].split("\\s*,\\s*", -1)) {
                String[] renamed = taken.split("\\s+as\\s+", 2);
                takes.put(renamed[0], renamed[renamed.length - 1]);
            }
        }
        List<String> marks = List.of(words).subList(1, words.length);
        String type = marks.contains(SlotTypes.CONCEPT) ? SlotTypes.CONCEPT : SlotTypes.TEXT;
        slots.put(
                words[0],
                new FactType.SlotDeclaration(words[0], type, marks.contains("key"), marks.contains("states"), takes));
    }

    private Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (String slot : text.split("[\\s|]+", -1)) {
            known(slot);
            names.add(slot);
        }
        return names;
    }

    private void known(String slot) {
        if (!slots.containsKey(slot)) {
            throw new IllegalArgumentException(
                    "found the slot \"%s\", expected one of %s".formatted(slot, slots.keySet()));
        }
    }

    private void phrases(String text, Inflection inflection) {
        String[] halves = pair(text, "=");
        Phrases phrases = classes.computeIfAbsent(halves[0], key -> new Phrases());
        for (String words : halves[1].split("\\s*,\\s*", -1)) {
            if (words.startsWith("@")) {
                throw new IllegalArgumentException("found " + words + ", expected words");
            }
            phrases.add(words, inflection, null, lexicon);
        }
    }

    /** {@code human-trafficking = human trafficking, ~traffic people}: {@code ~} marks a verb. */
    private void concept(String text, Phrases phrases) {
        String[] halves = pair(text, "=");
        for (String words : halves[1].split("\\s*,\\s*", -1)) {
            boolean verb = words.startsWith("~");
            phrases.add(
                    verb ? words.substring(1) : words, verb ? Inflection.VERB : Inflection.NOUN, halves[0], lexicon);
        }
    }

    private FactType.Rule rule(String text) {
        String[] halves = text.split("\\s+=>\\s+", 2);
        Map<String, String> constants = new LinkedHashMap<>();
        if (halves.length == 2) {
            for (String constant : halves[1].split("\\s*;\\s*", -1)) {
                String[] pair = pair(constant, "=");
                known(pair[0]);
                constants.put(pair[0], pair[1]);
            }
        }
        Pattern pattern = PatternParser.parse(halves[0], classes, slots.keySet());
        return new FactType.Rule("%s:%d".formatted(name, rules.size() + 1), pattern, constants, needs(pattern));
    }

    private void with(String text) {
        String[] halves = text.split("\\s+", 2);
        FactType.Where where = switch (halves[0]) {
            case "before" -> FactType.Where.BEFORE;
            case "after" -> FactType.Where.AFTER;
            case "next" -> FactType.Where.NEXT;
            case "previous" -> FactType.Where.PREVIOUS;
            default -> FactType.Where.SENTENCE;
        };
        withs.add(new FactType.With(where, rule(where == FactType.Where.SENTENCE ? text : halves[1])));
    }

    /** The words of which one must stand in the sentence, for each part that the pattern can't do without. */
    private static List<Set<String>> needs(Pattern pattern) {
        List<Set<String>> needs = new ArrayList<>();
        switch (pattern) {
            case Pattern.Word word -> needs.add(word.words());
            case Pattern.OfClass ofClass -> needs.add(ofClass.phrases().firstWords());
            case Pattern.Sequence sequence -> sequence.parts().forEach(part -> needs.addAll(needs(part)));
            case Pattern.Choice choice -> choice(choice, needs);
            case Pattern.Fill fill -> {
                if (fill.types().isEmpty() && fill.classes().size() == 1) {
                    needs.add(fill.classes().getFirst().firstWords());
                }
            }
            case Pattern.Maybe maybe -> {}
            case Pattern.Gap gap -> {}
            case Pattern.Start start -> {}
            case Pattern.Subject subject -> {}
            case Pattern.Not not -> {}
        }
        return needs;
    }

    private static void choice(Pattern.Choice choice, List<Set<String>> needs) {
        Set<String> any = new LinkedHashSet<>();
        for (Pattern option : choice.options()) {
            List<Set<String>> ofOption = needs(option);
            if (ofOption.isEmpty()) {
                return;
            }
            any.addAll(ofOption.getFirst());
        }
        needs.add(any);
    }

    /** {@code "A sentence." → slot=value; slot=value}. */
    private FactType.Example example(String text, boolean positive) {
        int close = text.lastIndexOf('"');
        if (!text.startsWith("\"") || close < 2) {
            throw new IllegalArgumentException("found no sentence in double quotes");
        }
        String sentence = text.substring(1, close);
        String place = "%s line %d".formatted(file, line);
        if (!positive) {
            return new FactType.Example(place, sentence, null);
        }
        Map<String, String> expected = new LinkedHashMap<>();
        String rest = text.substring(close + 1).replaceFirst("^\\s*(→|->)\\s*", "");
        for (String pair : rest.split("\\s*;\\s*", -1)) {
            String[] halves = pair(pair, "=");
            known(halves[0]);
            expected.put(halves[0], halves[1]);
        }
        return new FactType.Example(place, sentence, expected);
    }

    private static String[] pair(String text, String sign) {
        int at = text.indexOf(sign);
        if (at < 1) {
            throw new IllegalArgumentException(
                    "found \"%s\", expected a name, \"%s\" and a value".formatted(text, sign));
        }
        return new String[] {
            text.substring(0, at).strip(), text.substring(at + sign.length()).strip()
        };
    }
}
