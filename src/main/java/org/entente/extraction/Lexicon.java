package org.entente.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The closed classes of words of one language, as its {@code lexicon.txt} lists them. */
final class Lexicon {

    private final Map<String, Map<String, String>> sections = new HashMap<>();
    private final Map<String, Set<String>> firsts = new HashMap<>();
    private final Map<String, String[]> irregular = new HashMap<>();

    private Lexicon() {}

    static Lexicon english() {
        Lexicon lexicon = new Lexicon();
        lexicon.readSections("en/lexicon.txt");
        lexicon.readIrregularVerbs("en/irregular-verbs.txt");
        return lexicon;
    }

    private void readSections(String file) {
        Map<String, String> section = new LinkedHashMap<>();
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                section = new LinkedHashMap<>();
                sections.put(line.substring(1, line.indexOf(']')), section);
                continue;
            }
            for (String entry : line.split(",", -1)) {
                String[] halves = entry.split("=", 2);
                if (!halves[0].isBlank()) {
                    section.put(
                            halves[0].strip().toLowerCase(Locale.ROOT), halves.length == 2 ? halves[1].strip() : "");
                }
            }
        }
        sections.forEach((name, entries) -> {
            Set<String> first = new HashSet<>();
            entries.keySet().forEach(entry -> first.add(Words.tokens(entry).getFirst()));
            firsts.put(name, first);
        });
    }

    private void readIrregularVerbs(String file) {
        for (String line : lines(file)) {
            String[] halves = line.split(":", 2);
            irregular.put(halves[0].strip(), halves[1].strip().split("\\s*,\\s*"));
        }
    }

    static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the reader's file %s is not on the class path".formatted(file));
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.stripTrailing());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the reader's file " + file, e);
        }
        return lines;
    }

    /** Whether a section lists the word or phrase, given in lower case. */
    boolean has(String section, String words) {
        return section(section).containsKey(words);
    }

    /** Whether an entry of the section starts with this word. */
    boolean startsWith(String section, String word) {
        section(section);
        return firsts.getOrDefault(section, Set.of()).contains(word);
    }

    /** What a section's entry stands for. */
    @Nullable
    BigDecimal number(String section, String words) {
        String value = section(section).get(words);
        return value == null ? null : new BigDecimal(value);
    }

    @Nullable
    String value(String section, String words) {
        return section(section).get(words);
    }

    Set<String> entries(String section) {
        return section(section).keySet();
    }

    private Map<String, String> section(String name) {
        Map<String, String> section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("the lexicon has no section [%s]".formatted(name));
        }
        return section;
    }

    /** All forms of a verb: give, gives, giving, gave, given. */
    Set<String> verbForms(String base) {
        Set<String> forms = new HashSet<>();
        forms.add(base);
        forms.add(Words.withS(base));
        forms.add(Words.withIng(base));
        String[] past = irregular.get(base);
        if (past != null) {
            forms.addAll(List.of(past));
        } else {
            forms.add(Words.withEd(base));
        }
        return forms;
    }
}
