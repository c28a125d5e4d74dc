package org.entente.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.knowledge.Bearer.Right;
import org.jspecify.annotations.Nullable;

/** Who bears which name and code, by scheme; one of several is chosen by the year or not at all. */
final class Bearers {

    private final Map<PartyResolver.Scheme, Map<String, List<Bearer>>> byScheme =
            new EnumMap<>(PartyResolver.Scheme.class);

    void add(PartyResolver.Scheme scheme, @Nullable String code, Bearer bearer) {
        if (code != null) {
            byScheme.computeIfAbsent(scheme, unused -> new HashMap<>())
                    .computeIfAbsent(code, unused -> new ArrayList<>(1))
                    .add(bearer);
        }
    }

    boolean known(PartyResolver.Scheme scheme, String code) {
        return byScheme.getOrDefault(scheme, Map.of()).containsKey(code);
    }

    /**
     * The one state that bears it, nothing where none or more than one does.
     *
     * @param year who bore it then comes first; in the year of a change, who had borne it before
     */
    Optional<State> one(PartyResolver.Scheme scheme, String code, @Nullable Integer year) {
        List<Bearer> all = byScheme.getOrDefault(scheme, Map.of()).getOrDefault(code, List.of());
        if (year != null) {
            List<Bearer> then = those(all, bearer -> bearer.then(year));
            if (!then.isEmpty()) {
                List<Bearer> before = those(then, bearer -> bearer.before(year));
                return only(before.isEmpty() ? then : before);
            }
        }
        List<Bearer> present = those(all, bearer -> bearer.right() == Right.OWN || bearer.right() == Right.ALSO);
        List<Bearer> former = those(all, bearer -> bearer.right() == Right.FORMER);
        boolean own = present.stream().anyMatch(bearer -> bearer.right() == Right.OWN);
        return only(own || former.isEmpty() ? present : former);
    }

    private static List<Bearer> those(List<Bearer> all, Predicate<Bearer> condition) {
        return all.stream().filter(condition).toList();
    }

    private static Optional<State> only(List<Bearer> bearers) {
        List<State> states = bearers.stream().map(Bearer::state).distinct().toList();
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }
}
