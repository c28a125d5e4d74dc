package org.entente.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states, organisations and public bodies of {@code data/reference/} by the names and codes that sources use. */
public final class ReferenceParties implements PartyResolver {

    private final StateCodes states;

    /** Keys by plain name; a name of two bodies is in none. */
    private final Map<String, Set<String>> institutions = new HashMap<>();

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> spanishNames = new HashMap<>();

    private ReferenceParties(StateCodes codes, States states, Institutions institutions) {
        this.states = codes;
        states.all().forEach(state -> {
            names.put(state.key(), state.name());
            spanishNames.put(state.key(), state.spanish());
        });
        institutions.all().forEach(this::add);
    }

    public static ReferenceParties load() {
        Tables tables = Tables.shipped();
        ReferenceParties parties = read(tables);
        tables.check();
        return parties;
    }

    static ReferenceParties read(Tables tables) {
        States states = States.read(tables);
        return new ReferenceParties(StateCodes.read(tables, states), states, Institutions.read(tables, states));
    }

    @Override
    public @Nullable String state(String text, Scheme scheme, @Nullable Integer year) {
        return states.one(text, scheme, year).map(State::key).orElse(null);
    }

    @Override
    public @Nullable String party(String text, Scheme scheme, @Nullable Integer year) {
        Optional<String> state = states.one(text, scheme, year).map(State::key);
        Set<String> bodies = scheme == Scheme.NAME || scheme == Scheme.ANY
                ? institutions.getOrDefault(PlainName.of(text), Set.of())
                : Set.of();
        Set<String> both = new HashSet<>(bodies);
        state.ifPresent(both::add);
        return both.size() == 1 ? both.iterator().next() : null;
    }

    @Override
    public @Nullable String name(String key) {
        return names.get(key);
    }

    @Override
    public @Nullable String spanishName(String key) {
        return spanishNames.get(key);
    }

    private void add(Institution institution) {
        names.put(institution.key(), institution.name());
        for (Name name : institution.known().names()) {
            institutions
                    .computeIfAbsent(PlainName.of(name.text()), unused -> new HashSet<>(2))
                    .add(institution.key());
        }
    }
}
