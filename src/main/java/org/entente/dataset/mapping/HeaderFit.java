package org.entente.dataset.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the header of a table agrees with a mapping.
 *
 * @param used how many columns the mapping uses
 * @param found how many of these the table has
 * @param unknown how many the table has that the mapping neither uses nor ignores
 */
public record HeaderFit(long used, long found, long unknown) {

    public static HeaderFit of(Mapping mapping, List<String> header) {
        Set<String> used = Uses.of(mapping.query()).columns();
        Set<String> there = header.stream().map(Variables::of).collect(Collectors.toSet());
        Set<String> known = Stream.concat(
                        used.stream(),
                        Stream.of(
                                        mapping.input().ignored(),
                                        mapping.input().optional(),
                                        mapping.input().required())
                                .flatMap(Set::stream)
                                .map(Variables::of))
                .collect(Collectors.toSet());
        return new HeaderFit(
                used.size(),
                used.stream().filter(there::contains).count(),
                there.stream().filter(column -> !known.contains(column)).count());
    }
}
