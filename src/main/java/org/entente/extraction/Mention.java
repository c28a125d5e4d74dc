package org.entente.extraction;

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
record Mention(
        MentionKind kind,
        int from,
        int to,
        List<Value> values,
        Slot.Filled filled,
        @Nullable String reason,
        Map<String, List<Value>> attributes) {

    Mention {
        values = List.copyOf(values);
        attributes = new LinkedHashMap<>(attributes);
    }

    static Mention of(MentionKind kind, int from, int to, Value value) {
        return new Mention(kind, from, to, List.of(value), Slot.Filled.MATCHED, null, Map.of());
    }

    static Mention of(MentionKind kind, int from, int to, Value value, Map<String, List<Value>> attributes) {
        return new Mention(kind, from, to, List.of(value), Slot.Filled.MATCHED, null, attributes);
    }

    static Mention reference(MentionKind kind, int from, int to, List<? extends Value> values, String reason) {
        return new Mention(kind, from, to, List.copyOf(values), Slot.Filled.COREFERENCE, reason, Map.of());
    }

    Mention widened(int newFrom, int newTo) {
        return new Mention(kind, newFrom, newTo, values, filled, reason, attributes);
    }

    Value value() {
        return values.getFirst();
    }

    int length() {
        return to - from;
    }

    /** The thing that it names, if it names one. */
    Value.@Nullable Entity entity() {
        return value() instanceof Value.Entity entity ? entity : null;
    }

    /** The ISO alpha-3 code of the state that it names or belongs to. */
    @Nullable
    String state() {
        return value() instanceof Value.Entity entity ? entity.state() : null;
    }
}
