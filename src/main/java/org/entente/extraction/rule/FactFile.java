package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.claim.GraphForm;
import org.entente.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads a fact file; the README beside the files is its reference. All errors of a file are gathered, with their lines. */
final class FactFile {

    /** What others refer to, wherever it stands. */
    private static final Set<String> DECLARATIONS = Set.of("fact", "slot", "verbs", "nouns", "words", "concepts");

    private static final Set<String> WITH_LINES_BELOW = Set.of("concepts", "graph");

    private final String file;

    /** By their lines; what is wrong with the whole file stands last. */
    private final SortedMap<Integer, String> errors = new TreeMap<>();

    private final Declarations declared;

    private final List<Set<String>> require = new ArrayList<>();
    private final Set<String> unique = new LinkedHashSet<>();
    private final Set<String> apart = new LinkedHashSet<>();
    private final Set<String> distinct = new LinkedHashSet<>();
    private final List<FactType.Least> least = new ArrayList<>();
    private final List<FactType.Rule> unless = new ArrayList<>();
    private final List<FactType.Rule> rules = new ArrayList<>();
    private final List<FactType.With> withs = new ArrayList<>();
    private final List<FactType.Default> defaults = new ArrayList<>();
    private final List<FactType.Example> examples = new ArrayList<>();
    private final List<FactType.Example> counters = new ArrayList<>();
    private final StringBuilder graph = new StringBuilder();
    private String name = "";

    private FactFile(String file, Lexicon lexicon) {
        this.file = file;
        this.declared = new Declarations(lexicon);
    }

    /** The fact type of a file's lines, or null where they have errors, which are added to {@code errors}. */
    static @Nullable FactType read(String file, List<String> lines, Lexicon lexicon, List<String> errors) {
        FactFile reading = new FactFile(file, lexicon);
        reading.read(lines);
        errors.addAll(reading.errors.values());
        return reading.errors.isEmpty() ? reading.type() : null;
    }

    private FactType type() {
        return new FactType(
                name,
                declared.slots(),
                List.copyOf(require),
                unique.isEmpty() ? declared.slots().keySet() : unique,
                apart,
                distinct,
                least,
                List.copyOf(unless),
                List.copyOf(rules),
                List.copyOf(withs),
                List.copyOf(defaults),
                List.copyOf(examples),
                List.copyOf(counters),
                new GraphForm(name, graph.toString()));
    }

    /** One entry of a file; the lines that are indented below it belong to it. */
    private record Entry(int line, String keyword, String text, List<String> below) {}

    private void read(List<String> lines) {
        List<Entry> entries = entries(lines);
        for (Entry entry : entries) {
            if (DECLARATIONS.contains(entry.keyword)) {
                read(entry, this::declare);
            }
        }
        for (Entry entry : entries) {
            if (!DECLARATIONS.contains(entry.keyword)) {
                read(entry, this::use);
            }
        }
        if (name.isEmpty() || rules.isEmpty()) {
            errors.put(
                    Integer.MAX_VALUE,
                    "%s: found no %s, expected one".formatted(file, name.isEmpty() ? "\"fact\"" : "\"rule\""));
        }
    }

    private static List<Entry> entries(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        boolean inGraph = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            boolean below = inGraph || Character.isWhitespace(text.charAt(0));
            if (below && !entries.isEmpty()) {
                entries.getLast().below.add(text.strip());
                continue;
            }
            String[] halves = text.strip().split("\\s+", 2);
            entries.add(new Entry(i + 1, halves[0], halves.length > 1 ? halves[1] : "", new ArrayList<>()));
            inGraph = halves[0].equals("graph");
        }
        return entries;
    }

    @FunctionalInterface
    private interface Reading {
        void of(Entry entry);
    }

    private void read(Entry entry, Reading reading) {
        try {
            if (!entry.below.isEmpty() && !WITH_LINES_BELOW.contains(entry.keyword)) {
                throw new IllegalArgumentException(
                        "found indented lines below \"%s\", expected them below concepts only"
                                .formatted(entry.keyword));
            }
            reading.of(entry);
        } catch (IllegalArgumentException e) {
            errors.put(entry.line, "%s: %s".formatted(place(entry), e.getMessage()));
        }
    }

    private String place(Entry entry) {
        return "%s line %d".formatted(file, entry.line);
    }

    private FactLine line(Entry entry) {
        return new FactLine(file, entry.line, entry.keyword + " " + entry.text);
    }

    private void declare(Entry entry) {
        switch (entry.keyword) {
            case "fact" -> name = entry.text;
            case "slot" -> declared.slot(entry.text);
            case "verbs" -> declared.words(entry.text, Phrases.Form.VERB);
            case "nouns" -> declared.words(entry.text, Phrases.Form.NOUN);
            case "concepts" -> declared.concepts(entry.text, entry.below);
            default -> declared.words(entry.text, Phrases.Form.NONE);
        }
    }

    private void use(Entry entry) {
        String text = entry.text;
        switch (entry.keyword) {
            case "require" -> require.add(declared.known(text));
            case "unique" -> unique.addAll(declared.known(text));
            case "apart" -> apart.addAll(declared.known(text));
            case "distinct" -> distinct.addAll(declared.known(text));
            case "least" -> least(text);
            case "unless" -> unless.add(declared.rule(name + ":unless", line(entry), text));
            case "rule" -> rules.add(declared.rule(idOfNext(), line(entry), text));
            case "each" -> rules.add(declared.each(idOfNext(), line(entry), text));
            case "with" -> with(entry);
            case "default" ->
                declared.pair(text)
                        .forEach((slot, source) -> defaults.add(new FactType.Default(slot, source, line(entry))));
            case "example" -> examples.add(declared.example(place(entry), text));
            case "counter" -> counters.add(declared.counter(place(entry), text));
            case "graph" -> entry.below.forEach(line -> graph.append(line).append('\n'));
            default ->
                throw new IllegalArgumentException(
                        "found \"%s\", expected fact, slot, require, unique, apart, distinct, least, unless, verbs, nouns, words, concepts, rule, each, with, default, example, counter or graph"
                                .formatted(entry.keyword));
        }
    }

    private String idOfNext() {
        return "%s:%d".formatted(name, rules.size() + 1);
    }

    /** {@code participants 2}, or {@code participants 2 | event}. */
    private void least(String text) {
        String[] words = text.split("[\\s|]+", 3);
        String enough = words.length > 2 ? words[2] : words[0];
        declared.known(words[0] + " | " + enough);
        try {
            least.add(new FactType.Least(words[0], Integer.parseInt(words[words.length > 1 ? 1 : 0]), enough));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("found \"%s\", expected a slot and a number".formatted(text), e);
        }
    }

    private void with(Entry entry) {
        String text = entry.text;
        String[] halves = text.split("\\s+", 2);
        FactType.Where where = switch (halves[0]) {
            case "before" -> FactType.Where.BEFORE;
            case "after" -> FactType.Where.AFTER;
            case "next" -> FactType.Where.NEXT;
            case "previous" -> FactType.Where.PREVIOUS;
            case "following" -> FactType.Where.FOLLOWING;
            default -> FactType.Where.SENTENCE;
        };
        String pattern = where == FactType.Where.SENTENCE ? text : text.substring(halves[0].length());
        withs.add(new FactType.With(
                where, declared.rule("%s:with %d".formatted(name, withs.size() + 1), line(entry), pattern)));
    }
}
