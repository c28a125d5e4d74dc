package org.entente.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.claim.EntityKind;
import org.jspecify.annotations.Nullable;

/** A person or an agreement as one source has it, with what the source says that helps to tell it from others. */
final class Candidate {

    private final String key;
    private final String source;
    private final EntityKind kind;

    final Set<String> names = new TreeSet<>();
    final Set<String> born = new TreeSet<>();
    final Set<String> died = new TreeSet<>();
    final Set<Spell> spells = new LinkedHashSet<>();

    /** In which state and year somebody met a person, who need not be of that state. */
    final Set<Spell> seen = new LinkedHashSet<>();

    /** Of an agreement: the keys of its parties, and when it was signed. */
    final Set<String> parties = new TreeSet<>();

    final Set<String> signed = new TreeSet<>();

    private @Nullable List<PersonName> read;

    Candidate(String key, String source, EntityKind kind) {
        this.key = key;
        this.source = source;
        this.kind = kind;
    }

    /** The path of its IRI below {@code …/id/}. */
    String key() {
        return key;
    }

    /** The dataset that has it. */
    String source() {
        return source;
    }

    EntityKind kind() {
        return kind;
    }

    /** Its names as persons' names are compared; read once, because each is compared with many. */
    List<PersonName> read() {
        List<PersonName> known = read;
        if (known == null) {
            known = names.stream().map(PersonName::of).toList();
            read = known;
        }
        return known;
    }

    String name() {
        return names.isEmpty() ? key : names.iterator().next();
    }
}
