package org.entente.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.remote.RemoteDataset;
import org.entente.graph.view.SomeGraphs;
import org.jspecify.annotations.Nullable;

/** How much stands behind what is answered. Each level sees what the one before it sees, and more. */
public enum EvidenceLevel {

    /** What official records say, with the ontology and with what is merged. */
    OFFICIAL,

    /** What documents claim, too, where an official record agrees or two speakers say so who do not copy from one another. */
    CORROBORATED,

    /** All that is claimed. */
    CLAIMED;

    /** What names a level in a request; no question may have a parameter of this name. */
    public static final String PARAMETER = "level";

    /** The level where none is asked for. */
    public static final EvidenceLevel USUAL = CLAIMED;

    /** The level of this name, the usual one for none; throws {@link UnknownLevel} for a name of none. */
    public static EvidenceLevel named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return USUAL;
        }
        return Arrays.stream(values())
                .filter(level -> level.word().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnknownLevel(name));
    }

    /** The names of all levels, as a sentence has them. */
    static String words() {
        return Arrays.stream(values()).map(EvidenceLevel::word).collect(Collectors.joining(", "));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is seen at this level, for the transaction that the dataset is in. */
    public DatasetGraph of(DatasetGraph all) {
        if (this != CLAIMED) {
            return SomeGraphs.only(all, GraphLevels.in(all).seenAt(this));
        }
        if (all instanceof RemoteDataset) {
            // A store elsewhere answers whole queries, which no view could pass on.
            return all;
        }
        // What is borne out stands in graphs of its own, and would count twice beside the claims.
        Set<Node> copies = GraphLevels.stating(all, CORROBORATED);
        return copies.isEmpty() ? all : SomeGraphs.without(all, copies);
    }

    /** Whether a thing of another level is seen at this one. */
    boolean sees(EvidenceLevel other) {
        return other.compareTo(this) <= 0;
    }
}
