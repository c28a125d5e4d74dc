package org.entente.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether a value that was found is the one that was marked: names by any of their forms, numbers nearly, dates as far as both go. */
record Likeness(Map<String, List<String>> names) {

    private static final Set<String> NUMBERS =
            Set.of("amount", "value", "rank", "change", "currency", "year", "number", "quantity", "start_value");

    private static final Set<String> PASSED_OVER = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "for", "and", "with", "by", "from", "at", "its", "their", "his",
            "her", "or", "that", "this", "mr", "ms", "mrs", "dr");

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]");

    private static final double NEARLY = 0.005;
    private static final double ALL_BUT = 0.99;
    private static final double THIRD = 0.34;
    private static final double HALF = 0.5;
    private static final int LENGTH_OF_YEAR = 4;

    /** Of lists, each marked value must be among those found. */
    boolean same(String slot, JsonNode marked, @Nullable JsonNode found) {
        if (found == null || found.isNull()) {
            return false;
        }
        return each(marked).stream().allMatch(one -> each(found).stream().anyMatch(other -> sameOne(slot, one, other)));
    }

    private static List<JsonNode> each(JsonNode value) {
        List<JsonNode> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(values::add);
        } else {
            values.add(value);
        }
        return values;
    }

    private boolean sameOne(String slot, JsonNode marked, JsonNode found) {
        if (NUMBERS.contains(slot) || marked.isNumber() || marked.isBoolean()) {
            return sameNumber(marked, found);
        }
        if (slot.contains("date") || slot.equals("since") || slot.equals("in_force")) {
            String date = marked.asString();
            String other = found.asString();
            return other.startsWith(date) || date.startsWith(other) && other.length() >= LENGTH_OF_YEAR;
        }
        return sameWords(marked.asString(), found.asString());
    }

    private static boolean sameNumber(JsonNode marked, JsonNode found) {
        OptionalDouble one = number(marked);
        OptionalDouble other = number(found);
        return one.isPresent() && other.isPresent()
                ? Math.abs(one.getAsDouble() - other.getAsDouble()) <= NEARLY * Math.abs(one.getAsDouble())
                : marked.asString().equalsIgnoreCase(found.asString());
    }

    private static OptionalDouble number(JsonNode value) {
        if (value.isBoolean()) {
            return OptionalDouble.of(value.asBoolean() ? 1 : 0);
        }
        try {
            return OptionalDouble.of(Double.parseDouble(value.asString()));
        } catch (NumberFormatException words) {
            return OptionalDouble.empty();
        }
    }

    private boolean sameWords(String marked, String found) {
        return names.getOrDefault(marked.toLowerCase(Locale.ROOT), List.of(marked)).stream()
                .anyMatch(form -> alike(words(form), words(found)));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        double smaller = Math.min(one.size(), other.size());
        double larger = Math.max(one.size(), other.size());
        double both = one.size() + other.size() - common.size();
        boolean contained = common.size() / smaller >= ALL_BUT && common.size() / larger >= THIRD;
        return one.equals(other) || contained || common.size() / both >= HALF;
    }

    /** The words that tell texts apart: without accents, articles and the s of the plural. */
    private static Set<String> words(String text) {
        String plain = NOT_ASCII
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("u.s.", "us");
        Set<String> words = new HashSet<>();
        WORD.matcher(plain).results().forEach(match -> {
            String word = match.group();
            boolean plural = word.endsWith("s") && word.length() > 3;
            words.add(plural ? word.substring(0, word.length() - 1) : word);
        });
        words.removeAll(PASSED_OVER);
        return words;
    }
}
