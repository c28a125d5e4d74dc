package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.claim.Slot;
import org.entente.extraction.mention.Line;

/** A fact in the making: a rule that matched, and the slots filled so far. */
public final class Candidate {

    /** A value that belongs to one fact only, by its tokens. */
    private record Key(int from, int to) {
        boolean overlaps(Key other) {
            return from < other.to && other.from < to;
        }
    }

    private final FactType type;
    private final FactType.Rule rule;
    private final Line line;

    /** The rule's own match. */
    private final Key match;

    private final Map<String, List<Slot>> slots = new LinkedHashMap<>();
    private final Map<String, List<Filler>> fillers = new HashMap<>();
    private final List<Key> keys = new ArrayList<>();
    private final BitSet dates = new BitSet();

    /** The words that the claim will quote: the match, and what completed it in the same sentence. */
    private int quoteFrom;

    private int quoteTo;

    Candidate(FactType type, FactType.Rule rule, Line line, Match match) {
        this.type = type;
        this.rule = rule;
        this.line = line;
        this.match = new Key(match.from(), match.to());
        this.quoteFrom = match.from();
        this.quoteTo = match.to();
    }

    public FactType type() {
        return type;
    }

    /** {@code AidFlow:3}. */
    public String ruleId() {
        return rule.id();
    }

    public FactLine ruleLine() {
        return rule.line();
    }

    public Line line() {
        return line;
    }

    public int from() {
        return match.from;
    }

    /** The token after the rule's own match. */
    public int to() {
        return match.to;
    }

    public int quoteFrom() {
        return quoteFrom;
    }

    public int quoteTo() {
        return quoteTo;
    }

    boolean has(String slot) {
        return slots.containsKey(slot);
    }

    void fill(String slot, List<Slot> values, Filler by) {
        if (!values.isEmpty() && !has(slot) && !repeats(slot, values)) {
            put(slot, values, by);
        }
    }

    /** Puts other words in the place of those that a slot has: "lifting of visa requirements". */
    void rewrite(String slot, List<Slot> values) {
        slots.replace(slot, List.copyOf(values));
    }

    /** Adds the values that a slot does not have yet: the parties in an agreement's name to the one that signs it. */
    void add(String slot, List<Slot> values, Filler by) {
        List<Slot> all = new ArrayList<>(slot(slot));
        values.stream()
                .filter(value -> all.stream().noneMatch(there -> there.value().equals(value.value())))
                .forEach(all::add);
        if (all.size() > slot(slot).size() && !repeats(slot, all)) {
            put(slot, all, by);
        }
    }

    private void put(String slot, List<Slot> values, Filler by) {
        slots.put(slot, List.copyOf(values));
        fillers.computeIfAbsent(slot, key -> new ArrayList<>()).add(by);
    }

    void readDate(int first, int last) {
        dates.set(first, last);
    }

    /** Whether one of these tokens is of a date that a slot has: "since 2009" gives the start, and no year besides. */
    boolean hasDate(int first, int last) {
        int next = dates.nextSetBit(first);
        return next >= 0 && next < last;
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
        keys.add(new Key(keyFrom, keyTo));
    }

    public boolean hasKeys() {
        return !keys.isEmpty();
    }

    void quote(int first, int last) {
        quoteFrom = Math.min(quoteFrom, first);
        quoteTo = Math.max(quoteTo, last);
    }

    /** Whether both claim the same value, or, where a type has none, the same words. */
    public boolean conflictsWith(Candidate other) {
        if (hasKeys() && other.hasKeys()) {
            return keys.stream().anyMatch(key -> other.keys.stream().anyMatch(key::overlaps));
        }
        return match.overlaps(other.match);
    }

    /** What the type requires and is not there, in words. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Set<String> any : type.require()) {
            if (Collections.disjoint(any, slots.keySet())) {
                missing.add(String.join(" or ", any));
            }
        }
        for (FactType.Least least : type.least()) {
            boolean enough = !least.enough().equals(least.slot()) && has(least.enough());
            if (!enough && slot(least.slot()).size() < least.values()) {
                missing.add(least.values() + " " + least.slot());
            }
        }
        return missing;
    }

    List<Slot> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }

    /** The slots of the answer in the order of the type's declaration. */
    public Map<String, List<Slot>> slots() {
        Map<String, List<Slot>> ordered = new LinkedHashMap<>();
        type.slots().forEach((name, declared) -> {
            List<Slot> values = slots.get(name);
            if (values != null && !declared.helper()) {
                ordered.put(name, values);
            }
        });
        return ordered;
    }

    /** What filled a slot; several where one line gave some of its values and another the rest. */
    public List<Filler> fillers(String slot) {
        return fillers.getOrDefault(slot, List.of());
    }

    /** Whether this is another fact of the same identity: the same two met in 2015 and in 2018. */
    public boolean isApartFrom(Candidate other) {
        return type.apart().stream()
                .filter(name -> has(name) && other.has(name))
                .anyMatch(name -> !agree(words(name), other.words(name)));
    }

    private String words(String name) {
        return slot(name).stream().map(slot -> slot.value().text()).collect(Collectors.joining(","));
    }

    /** "2015" agrees with "2015-03". */
    private static boolean agree(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /** What sets this fact apart from others of the same identity. */
    public String distinction() {
        return type.apart().stream().map(this::words).collect(Collectors.joining("|", "|", ""));
    }

    /** Equal for two candidates that say the same thing. */
    public String identity() {
        StringBuilder identity = new StringBuilder(type.name());
        for (String name : type.unique()) {
            identity.append('|');
            slot(name).stream()
                    .map(slot -> slot.value().text().toLowerCase(Locale.ROOT))
                    .sorted()
                    .forEach(text -> identity.append(text).append(','));
        }
        return identity.toString();
    }
}
