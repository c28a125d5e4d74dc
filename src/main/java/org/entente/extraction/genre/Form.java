package org.entente.extraction.genre;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What shows the genre of a text before anything in it is understood: its lines, and what can be counted in them. */
final class Form {

    /** No more of a text is looked at: its form shows early, and a long text must not cost more. */
    private static final int LONGEST = 12_000;

    /** The lines of a text's head: title, kind of text, who speaks, where, when. */
    private static final int HEAD = 6;

    private static final Pattern FIELD =
            Pattern.compile("[A-Z][\\w ,()&'/-]{1,60}: *[^A-Z ].*|[A-Z][\\w ()&'/-]{1,40} - [\\w ]+: .*");
    private static final Pattern TURN = Pattern.compile("([QA]|[A-Z][\\w.'-]+(?: [A-Z][\\w.'-]+){0,4}):(?: .*)?");
    private static final Pattern ARTICLE = Pattern.compile("(?i:article) (?:\\d+|[IVXL]+)\\b.{0,80}");
    private static final Pattern BULLET = Pattern.compile("[-\\u2013\\u2022*] .*");
    private static final Pattern DAY =
            Pattern.compile("(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]+ \\d{1,2},? \\d{4}|\\d{1,2} [A-Z][a-z]+ \\d{4})");
    private static final Pattern WORD = Pattern.compile("[A-Za-z']+");

    private final List<String> lines;
    private final String text;

    private Form(List<String> lines) {
        this.lines = lines;
        this.text = String.join("\n", lines);
    }

    static Form of(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST)).replace('\u2019', '\'');
        List<String> lines = new ArrayList<>();
        for (String line : head.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return new Form(lines);
    }

    boolean hasHead(String words) {
        return head().stream()
                .skip(1)
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).equals(words));
    }

    boolean hasInTitle(String words) {
        return !lines.isEmpty() && lines.getFirst().toLowerCase(Locale.ROOT).contains(words);
    }

    boolean hasInOpening(String words) {
        return head().stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(words));
    }

    boolean hasInClosing(String words) {
        return !lines.isEmpty() && lines.getLast().toLowerCase(Locale.ROOT).contains(words);
    }

    private List<String> head() {
        return lines.subList(0, Math.min(HEAD, lines.size()));
    }

    /** How many lines, words or pairs of lines are what a cue of the genre file counts. */
    double count(String what) {
        return switch (what) {
            case "fields" -> matching(FIELD);
            case "turns" -> turns();
            case "articles" -> matching(ARTICLE);
            case "bullets" -> matching(BULLET);
            case "days" ->
                head().stream().filter(line -> DAY.matcher(line).matches()).count();
            case "questions" -> answeredQuestions();
            case "first person" -> inHundredWords("i|my|me|i'm|i've|myself");
            case "we" -> inHundredWords("we|our|us");
            case "said" -> inHundredWords("said|says|told|according");
            default ->
                throw new IllegalArgumentException("found \"%s\", expected what a form can count".formatted(what));
        };
    }

    private long matching(Pattern pattern) {
        return lines.stream().filter(line -> pattern.matcher(line).matches()).count();
    }

    /** Lines that start with who speaks; what stands but once before a colon is a label, and nobody's name. */
    private long turns() {
        Map<String, Long> names = lines.stream()
                .map(TURN::matcher)
                .filter(Matcher::matches)
                .map(turn -> turn.group(1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return names.values().stream()
                .filter(often -> often > 1)
                .mapToLong(Long::longValue)
                .sum();
    }

    private int answeredQuestions() {
        int questions = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).endsWith("?") && !lines.get(i + 1).endsWith("?")) {
                questions++;
            }
        }
        return questions;
    }

    private double inHundredWords(String words) {
        Pattern wanted = Pattern.compile(words);
        List<String> all = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
        long found = all.stream().filter(word -> wanted.matcher(word).matches()).count();
        return all.isEmpty() ? 0 : 100.0 * found / all.size();
    }
}
