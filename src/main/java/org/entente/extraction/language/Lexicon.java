package org.entente.extraction.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The closed classes of words of one language, as its {@code lexicon.txt} lists them, and its irregular verbs. */
public final class Lexicon {

    private final Map<String, WordList> sections = new HashMap<>();
    private final Map<String, List<String>> irregularVerbs = new HashMap<>();

    /** Reads the lexicon of a language. */
    public Lexicon(LanguageFolder folder) {
        readSections(folder.lines("lexicon.txt"));
        for (String line : folder.lines("irregular-verbs.txt")) {
            String[] halves = line.split(":", 2);
            irregularVerbs.put(halves[0].strip(), entries(halves[1]));
        }
    }

    private void readSections(List<String> lines) {
        Map<String, Map<String, String>> entries = new LinkedHashMap<>();
        Map<String, String> section = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = entries.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new LinkedHashMap<>());
            } else {
                addEntries(line, section);
            }
        }
        entries.forEach((name, words) -> sections.put(name, new WordList(words)));
    }

    private static void addEntries(String line, Map<String, String> section) {
        for (String entry : entries(line)) {
            int sign = entry.indexOf('=');
            String words = sign < 0 ? entry : entry.substring(0, sign).strip();
            String value = sign < 0 ? "" : entry.substring(sign + 1).strip();
            section.put(words.toLowerCase(Locale.ROOT), value);
        }
    }

    /** What stands between the commas of a line. */
    public static List<String> entries(String line) {
        return Arrays.stream(line.split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** The words of a section. */
    public WordList section(String name) {
        WordList section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException(
                    "the lexicon has no section [%s]; add it to lexicon.txt".formatted(name));
        }
        return section;
    }

    /** All forms of a verb: give, gives, giving, gave, given. */
    public Set<String> verbForms(String base) {
        Set<String> forms = new HashSet<>();
        forms.add(base);
        forms.add(Inflection.withS(base));
        forms.add(Inflection.withIng(base));
        forms.addAll(irregularVerbs.getOrDefault(base, List.of(Inflection.withEd(base))));
        return forms;
    }
}
