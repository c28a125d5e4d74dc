package org.entente.extraction;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that a slot of a fact file may have. */
final class SlotTypes {

    /** A noun phrase. */
    static final String NOUN_PHRASE = "NP";

    /** The rest of the clause. */
    static final String CLAUSE = "Clause";

    /** The year of a date. */
    static final String YEAR = "Year";

    /** A word of a closed list, given by a rule. */
    static final String CONCEPT = "Concept";

    /** Words, given by a rule. */
    static final String TEXT = "Text";

    private static final Map<MentionKind, String> NAMES = new EnumMap<>(MentionKind.class);

    static {
        for (MentionKind kind : MentionKind.values()) {
            NAMES.put(kind, kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static final Set<String> ALL = Stream.concat(
                    NAMES.values().stream(), Stream.of(NOUN_PHRASE, CLAUSE, YEAR, CONCEPT, TEXT))
            .collect(Collectors.toUnmodifiableSet());

    private SlotTypes() {}

    static String of(MentionKind kind) {
        return NAMES.getOrDefault(kind, TEXT);
    }

    static String checked(String name) {
        if (!ALL.contains(name)) {
            throw new IllegalArgumentException("found the slot type \"%s\", expected one of %s"
                    .formatted(name, ALL.stream().sorted().toList()));
        }
        return name;
    }
}
