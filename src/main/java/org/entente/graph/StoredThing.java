package org.entente.graph;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.entente.claim.EntityKind;
import org.entente.knowledge.Known;
import org.entente.knowledge.Name;
import org.entente.knowledge.TakenNames;
import org.entente.knowledge.Tenure;

/** One thing as it is gathered from the rows of several queries, which come in any order and give what does not depend on it. */
final class StoredThing {

    private final String key;
    private final EnumSet<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);

    /** What it is called, the canonical name first: by weight, English before other languages, by letters. */
    private final Set<String> names = new TreeSet<>();

    private final Set<String> states = new TreeSet<>();
    private final Set<String> parties = new TreeSet<>();
    private final TreeMap<String, Tenure> tenures = new TreeMap<>();

    StoredThing(String key) {
        this.key = key;
    }

    void kind(EntityKind kind) {
        kinds.add(kind);
    }

    void name(Node name, int weight) {
        if (name.isLiteral()) {
            String language = name.getLiteralLanguage();
            int foreign = language.isEmpty() || language.startsWith("en") ? 0 : 1;
            names.add("%d%d%s".formatted(weight, foreign, name.getLiteralLexicalForm()));
        }
    }

    void state(String code) {
        states.add(code);
    }

    void party(String code) {
        parties.add(code);
    }

    void tenure(Tenure tenure) {
        tenures.put(tenure.toString(), tenure);
    }

    /** The thing, unless none of its names is one to be looked for. */
    Optional<Known> known(TakenNames taken) {
        if (kinds.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        // The most special one, which stands first: a public body is an organisation too.
        EntityKind kind = kinds.iterator().next();
        List<Name> looked = List.copyOf(names.stream()
                .flatMap(name -> taken.of(kind, name.substring(2)).stream())
                .collect(Collectors.toMap(Name::text, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values());
        return looked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Known(
                        kind,
                        key,
                        looked.getFirst().text(),
                        looked,
                        states.stream().findFirst().orElse(null),
                        List.copyOf(parties),
                        List.copyOf(tenures.values())));
    }
}
