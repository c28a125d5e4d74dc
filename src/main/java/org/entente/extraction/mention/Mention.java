package org.entente.extraction.mention;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Slot;
import org.entente.claim.Value;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence and what it names.
 *
 * @param from number of its first token in the sentence
 * @param to number of the token after its last
 * @param values what it names; several for "they" and "the two sides"
 * @param filled how the values came to be known
 * @param reason for a coreference, what the words refer to
 * @param attributes what its words say besides: the post of a person, the currency of a sum, the parties of an agreement
 */
public record Mention(
        MentionKind kind,
        int from,
        int to,
        List<Value> values,
        Slot.Filled filled,
        @Nullable String reason,
        Map<String, List<Value>> attributes) {

    /** The attribute of a thing that is called by a name of its own, and not only "an agreement". */
    public static final String NAMED = "named";

    static final List<Value> YES = List.of(new Value.Text("true"));

    public Mention {
        values = List.copyOf(values);
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    static Mention of(MentionKind kind, int from, int to, Value value) {
        return of(kind, from, to, value, Map.of());
    }

    static Mention of(MentionKind kind, int from, int to, Value value, Map<String, List<Value>> attributes) {
        return new Mention(kind, from, to, List.of(value), Slot.Filled.MATCHED, null, attributes);
    }

    /** Words that a rule takes as they stand: a noun phrase, a clause, a phrase of a class. */
    public static Mention ofWords(int from, int to, Value value) {
        return of(MentionKind.WORDS, from, to, value);
    }

    static Mention reference(MentionKind kind, int from, int to, List<? extends Value> values, String reason) {
        return new Mention(kind, from, to, List.copyOf(values), Slot.Filled.COREFERENCE, reason, Map.of());
    }

    /** The same words, with one of their values. */
    public Mention withValue(Value one) {
        return withAttributes(attributes, one);
    }

    public Mention withAttributes(Map<String, List<Value>> now) {
        return new Mention(kind, from, to, values, filled, reason, now);
    }

    Mention withAttributes(Map<String, List<Value>> now, Value value) {
        return new Mention(kind, from, to, List.of(value), filled, reason, now);
    }

    public Value value() {
        return values.getFirst();
    }

    public int length() {
        return to - from;
    }

    /** Whether it names a state, as a noun or as an adjective. */
    boolean namesState() {
        return kind == MentionKind.STATE || kind == MentionKind.DEMONYM;
    }

    /** The thing that it names, if it names one. */
    public Value.@Nullable Entity entity() {
        return value() instanceof Value.Entity entity ? entity : null;
    }

    /** The ISO alpha-3 code of the state that it names or belongs to. */
    @Nullable
    String state() {
        return value() instanceof Value.Entity entity ? entity.state() : null;
    }

    /** The values of an attribute; empty where its words say nothing of it. */
    public List<Value> attribute(String name) {
        return attributes.getOrDefault(name, List.of());
    }
}
