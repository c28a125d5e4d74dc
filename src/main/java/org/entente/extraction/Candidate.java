package org.entente.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Slot;

/** A fact in the making: a rule that matched, and the slots filled so far. */
final class Candidate {

    final FactType type;
    final FactType.Rule rule;
    final Line line;
    final int ruleNumber;

    /** Tokens of the rule's own match. */
    final int from;

    final int to;

    private final Map<String, List<Slot>> slots = new LinkedHashMap<>();
    private final List<int[]> keys = new ArrayList<>();

    /** The words that the claim will quote: the match, and what completed it in the same sentence. */
    int quoteFrom;

    int quoteTo;

    Candidate(FactType type, FactType.Rule rule, int ruleNumber, Line line, int from, int to) {
        this.type = type;
        this.rule = rule;
        this.ruleNumber = ruleNumber;
        this.line = line;
        this.from = from;
        this.to = to;
        this.quoteFrom = from;
        this.quoteTo = to;
    }

    boolean has(String slot) {
        return slots.containsKey(slot);
    }

    void fill(String slot, List<Slot> values) {
        if (!values.isEmpty() && !repeats(slot, values)) {
            slots.putIfAbsent(slot, List.copyOf(values));
        }
    }

    /** What an agreement's own name says of its parties is more than a "we" before it. */
    void fillRather(String slot, List<Slot> values) {
        if (values.size() > 1 && slot(slot).size() == 1) {
            slots.put(slot, List.copyOf(values));
        } else {
            fill(slot, values);
        }
    }

    private boolean repeats(String slot, List<Slot> values) {
        return type.distinct().contains(slot)
                && type.distinct().stream()
                        .filter(other -> !other.equals(slot))
                        .flatMap(other -> slot(other).stream())
                        .anyMatch(there ->
                                values.stream().anyMatch(value -> value.value().equals(there.value())));
    }

    void use(int keyFrom, int keyTo) {
        keys.add(new int[] {keyFrom, keyTo});
    }

    boolean hasKeys() {
        return !keys.isEmpty();
    }

    void quote(int first, int last) {
        quoteFrom = Math.min(quoteFrom, first);
        quoteTo = Math.max(quoteTo, last);
    }

    /** Whether both claim the same value, or, where a type has none, the same words. */
    boolean conflictsWith(Candidate other) {
        if (hasKeys() && other.hasKeys()) {
            return keys.stream().anyMatch(a -> other.keys.stream().anyMatch(b -> a[0] < b[1] && b[0] < a[1]));
        }
        return from < other.to && other.from < to;
    }

    boolean complete() {
        return type.require().stream().allMatch(any -> any.stream().anyMatch(slots::containsKey))
                && type.least().entrySet().stream()
                        .allMatch(least -> slot(least.getKey()).size() >= least.getValue());
    }

    List<Slot> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }

    /** The slots in the order of the type's declaration. */
    Map<String, List<Slot>> ordered() {
        Map<String, List<Slot>> ordered = new LinkedHashMap<>();
        type.slots().keySet().forEach(name -> {
            List<Slot> values = slots.get(name);
            if (values != null) {
                ordered.put(name, values);
            }
        });
        return ordered;
    }

    /** Equal for two candidates that say the same thing. */
    String identity() {
        StringBuilder identity = new StringBuilder(type.name());
        for (String name : type.unique()) {
            identity.append('|');
            slot(name).stream()
                    .map(slot -> slot.value().text().toLowerCase(java.util.Locale.ROOT))
                    .sorted()
                    .forEach(text -> identity.append(text).append(','));
        }
        return identity.toString();
    }
}
