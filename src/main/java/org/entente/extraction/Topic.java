package org.entente.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about and whose voice speaks in it: the states in the order of their weight, and the author's own.
 *
 * @param states the states named, most named first; a name in the title weighs more
 * @param title the states that the title names
 * @param author the author's state, or null where nothing says it
 */
record Topic(List<Value.Entity> states, List<Value.Entity> title, Value.@Nullable Entity author) {

    private static final int WEIGHT_OF_TITLE = 8;

    static Topic of(List<Line> lines, @Nullable String publisher) {
        Map<Value.Entity, Integer> weights = new LinkedHashMap<>();
        List<Value.Entity> title = new ArrayList<>();
        Value.Entity author = null;
        for (Line line : lines) {
            boolean isTitle = line.sentence.block().number() == 0;
            for (Mention mention : line.mentions()) {
                boolean names = mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM;
                if (names && mention.entity() != null) {
                    weights.merge(mention.entity(), isTitle ? WEIGHT_OF_TITLE : 1, Integer::sum);
                    if (isTitle && !title.contains(mention.entity())) {
                        title.add(mention.entity());
                    }
                }
            }
        }
        List<Value.Entity> states = weights.entrySet().stream()
                .sorted(Map.Entry.<Value.Entity, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        if (isOfStateDepartment(lines, publisher)) {
            author = states.stream()
                    .filter(state -> "USA".equals(state.state()))
                    .findFirst()
                    .orElse(null);
        }
        return new Topic(states, title, author);
    }

    /** The Department of State signs with its Spokesperson's office or its Secretary's name. */
    private static boolean isOfStateDepartment(List<Line> lines, @Nullable String publisher) {
        if (publisher != null && publisher.contains("Department of State")) {
            return true;
        }
        return lines.stream()
                .filter(line -> line.sentence.block().number() < 5)
                .map(line -> line.words(0, line.size()))
                .anyMatch(
                        words -> words.equals("Office of the Spokesperson") || words.endsWith(", Secretary of State"));
    }

    /** The two states of a document on a pair: those of the title, else the two most named. */
    List<Value.Entity> pair() {
        if (title.size() == 2) {
            return title;
        }
        if (title.size() == 1) {
            Value.Entity other = states.stream()
                    .filter(state -> !state.equals(title.getFirst()))
                    .findFirst()
                    .orElse(null);
            return other == null ? List.of() : List.of(title.getFirst(), other);
        }
        return states.size() >= 2 ? List.of(states.get(0), states.get(1)) : List.of();
    }

    /** The other state of the pair than the one that a thing is or belongs to. */
    Value.@Nullable Entity partnerOf(Value.Entity thing) {
        List<Value.Entity> pair = pair();
        String code = thing.state();
        if (code == null || pair.stream().noneMatch(state -> code.equals(state.state()))) {
            return null;
        }
        return code.equals(pair.getFirst().state()) ? pair.getLast() : pair.getFirst();
    }

    List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Value.Entity state : states) {
            String code = state.state();
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }
}
