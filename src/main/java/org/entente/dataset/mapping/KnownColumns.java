package org.entente.dataset.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of a table that a mapping has something to do with, by their variables.
 *
 * @param used that it must have
 * @param named all that the mapping uses or leaves out on purpose
 */
public record KnownColumns(Set<String> used, Set<String> named) {

    public KnownColumns {
        used = Set.copyOf(used);
        named = Set.copyOf(named);
    }

    public static KnownColumns of(Mapping mapping) {
        Collection<String> cells = Plan.of(mapping).cells();
        Set<String> optional = variables(mapping.input().optional());
        return new KnownColumns(
                cells.stream().filter(cell -> !optional.contains(cell)).collect(Collectors.toSet()),
                Stream.of(
                                cells,
                                optional,
                                variables(mapping.input().ignored()),
                                variables(mapping.input().required()))
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet()));
    }

    /** How many of the columns that the mapping uses a header has. */
    public long usedIn(List<String> header) {
        Set<String> there = variables(header);
        return used.stream().filter(there::contains).count();
    }

    /** Whether a header has no column that the mapping does not name. */
    public boolean knowsAll(List<String> header) {
        return named.containsAll(variables(header));
    }

    private static Set<String> variables(Collection<String> columns) {
        return columns.stream().map(Variables::of).collect(Collectors.toSet());
    }
}
