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
 * @param state the ISO 3166 alpha-3 code of the state that it belongs to (for a state its own), or null
 */
public record Known(
        EntityKind kind,
        String key,
        String name,
        List<Name> names,
        @Nullable String state) {

    public Known {
        names = List.copyOf(names);
    }

    public Value.Entity entity() {
        return new Value.Entity(kind, name, key, true, state);
    }
}
