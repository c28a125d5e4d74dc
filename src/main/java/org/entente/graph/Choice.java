package org.entente.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.entente.claim.Slot;
import org.entente.claim.Value;

/**
 * One way to fill the variables of a template: for a slot one of its values, for a mint one of its things.
 *
 * @param things by variable
 */
record Choice(Map<String, Slot> slots, Map<Node, Node> things) {

    static final Choice NONE = new Choice(Map.of(), Map.of());

    Choice with(String name, Slot slot) {
        return new Choice(with(slots, Map.of(name, slot)), things);
    }

    Choice with(Node variable, Node thing) {
        return new Choice(slots, with(things, Map.of(variable, thing)));
    }

    /** Both choices at once, unless they take different values of the same slot. */
    Optional<Choice> and(Choice other) {
        boolean agree = other.slots.entrySet().stream()
                .allMatch(entry ->
                        slots.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
        return agree ? Optional.of(new Choice(with(slots, other.slots), with(things, other.things))) : Optional.empty();
    }

    boolean includes(Choice other) {
        return slots.entrySet().containsAll(other.slots.entrySet())
                && things.entrySet().containsAll(other.things.entrySet());
    }

    Map<String, Value> values() {
        return slots.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
    }

    /** The value that is chosen for a variable that is a slot. */
    Optional<Value> value(Node variable) {
        return variable.isVariable()
                ? Optional.ofNullable(slots.get(variable.getName())).map(Slot::value)
                : Optional.empty();
    }

    private static <K, V> Map<K, V> with(Map<K, V> some, Map<K, V> more) {
        Map<K, V> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
