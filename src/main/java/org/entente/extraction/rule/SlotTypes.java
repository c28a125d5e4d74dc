package org.entente.extraction.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.extraction.mention.MentionKind;

/** The types by which a rule says what may fill a slot: kinds of mention, and stretches of words. */
public final class SlotTypes {

    /** A noun phrase. */
    static final String NOUN_PHRASE = "NP";

    /** What is counted: a noun phrase up to its first plural. */
    static final String PLURAL = "Plural";

    /** The rest of the clause. */
    static final String CLAUSE = "Clause";

    private static final Map<String, MentionKind> KINDS = new HashMap<>();

    static {
        for (MentionKind kind : MentionKind.values()) {
            if (kind != MentionKind.WORDS) {
                KINDS.put(name(kind), kind);
            }
        }
    }

    private SlotTypes() {}

    /** As a pattern writes it: {@code State}. */
    public static String name(MentionKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    static MentionKind kind(String name) {
        MentionKind kind = KINDS.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("found the slot type \"%s\", expected %s, %s, %s, @class or one of %s"
                    .formatted(
                            name,
                            NOUN_PHRASE,
                            PLURAL,
                            CLAUSE,
                            KINDS.keySet().stream().sorted().toList()));
        }
        return kind;
    }
}
