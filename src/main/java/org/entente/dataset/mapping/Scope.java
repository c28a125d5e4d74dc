package org.entente.dataset.mapping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables of a mapping while it is compiled: which are columns, and which may be seen at this place. */
final class Scope {

    /** Every variable that the mapping binds somewhere; all others are columns. */
    private final Set<String> bound;

    private final Map<String, Integer> cells = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> notText = new LinkedHashSet<>();
    private Set<String> visible = new LinkedHashSet<>();

    Scope(Set<String> bound) {
        this.bound = bound;
    }

    boolean isColumn(String name) {
        return !bound.contains(name);
    }

    /** The columns in the order of their numbers. */
    List<String> columns() {
        return List.copyOf(cells.keySet());
    }

    Set<String> bound() {
        return bound;
    }

    /** What a name stands for here, or null where it is bound but not to be seen. */
    @Nullable
    Expression expression(String name) {
        if (isColumn(name)) {
            return new Expression.Cell(cells.computeIfAbsent(name, unused -> cells.size()));
        }
        if (!visible.contains(name)) {
            return null;
        }
        Expression variable = new Expression.Variable(number(name));
        return texts.contains(name) ? new Expression.KnownText(variable) : variable;
    }

    /**
     * Binds a variable from here on.
     *
     * @param isText whether what it is bound to here is always plain text
     */
    int bind(String name, boolean isText) {
        if (isText && !notText.contains(name)) {
            texts.add(name);
        } else {
            notText.add(name);
            texts.remove(name);
        }
        visible.add(name);
        return number(name);
    }

    Set<String> visible() {
        return Set.copyOf(visible);
    }

    /** From here on these may be seen and no others. */
    void see(Set<String> names) {
        visible = new LinkedHashSet<>(names);
    }

    void seeAlso(Set<String> names) {
        visible.addAll(names);
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, unused -> numbers.size());
    }
}
