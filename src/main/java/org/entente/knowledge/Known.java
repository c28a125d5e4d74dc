package org.entente.knowledge;

import java.util.List;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the world that we know by name.
 *
 * @param key the path of its IRI below {@code …/id/}: {@code state/PER}
 * @param name its canonical name
 * @param names every name, the canonical one among them
 * @param state the ISO 3166 alpha-3 code of the state that it belongs to or, for a criminal group, arose in (for a state its
 *     own), or null
 * @param parties the codes of the states that are party to an agreement; empty for everything else
 * @param tenures the posts that a person holds or held; empty for everything else
 */
public record Known(
        EntityKind kind,
        String key,
        String name,
        List<Name> names,
        @Nullable String state,
        List<String> parties,
        List<Tenure> tenures) {

    public Known {
        names = List.copyOf(names);
        parties = List.copyOf(parties);
        tenures = List.copyOf(tenures);
    }

    /** A thing of which no more is known than what it is called and whose it is. */
    public Known(EntityKind kind, String key, String name, List<Name> names, @Nullable String state) {
        this(kind, key, name, names, state, List.of(), List.of());
    }

    public Value.Entity entity() {
        return new Value.Entity(kind, name, key, true, state);
    }
}
