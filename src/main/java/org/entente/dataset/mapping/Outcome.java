package org.entente.dataset.mapping;

import java.util.List;

/**
 * What mapping the files of a part came to.
 *
 * @param records that the files had
 * @param skipped records of which the mapping writes nothing, such as those that it filters out
 * @param rejected records that could not be read
 * @param triples written, those of the end included
 * @param names that nobody knows, those of most records first
 * @param signals what a person should look at, such as a column that is new
 */
public record Outcome(
        long records, long skipped, long rejected, long triples, List<UnresolvedName> names, List<String> signals) {

    /** A name that became an unresolved one, and in how many records. */
    public record UnresolvedName(String text, long records) {}

    public Outcome {
        names = List.copyOf(names);
        signals = List.copyOf(signals);
    }
}
