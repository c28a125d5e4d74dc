package org.entente.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a document says, of a declared fact type, in its words.
 *
 * @param type the name of its fact type: AidFlow, Meeting
 * @param slots what fills each slot, in the order of the fact type's declaration; no slot is empty
 * @param span the words that say it
 * @param rule which rule of the fact type matched, as {@code AidFlow:3}
 */
public record Claim(String type, Map<String, List<Slot>> slots, Span span, Voice voice, String rule, FoundBy foundBy) {

    /** Statuses of what has not happened, or of what somebody only says has happened. */
    private static final Set<String> NOT_DONE = Set.of("planned", "proposed", "alleged");

    public Claim {
        Map<String, List<Slot>> copy = new LinkedHashMap<>();
        slots.forEach((name, values) -> {
            if (!values.isEmpty()) {
                copy.put(name, List.copyOf(values));
            }
        });
        slots = Collections.unmodifiableMap(copy);
    }

    /** A claim that the rules found. */
    public Claim(String type, Map<String, List<Slot>> slots, Span span, Voice voice, String rule) {
        this(type, slots, span, voice, rule, FoundBy.RULES);
    }

    /** The values of a slot; empty where the source says nothing. */
    public List<Slot> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }

    /** The first value of a slot. */
    public Optional<Value> value(String name) {
        return slot(name).stream().map(Slot::value).findFirst();
    }

    /**
     * Whether the document states this in its own voice, as something that is so: only then do its plain triples stand in the
     * graph. What is reported, planned, alleged, supposed, asked, judged or denied is described, and never asserted.
     */
    public boolean asserted() {
        return voice.modality() == Modality.STATED
                && voice.polarity() == Polarity.POSITIVE
                && voice.speaker() == null
                && value("status").map(Value::text).filter(NOT_DONE::contains).isEmpty();
    }
}
