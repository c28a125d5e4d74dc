package org.entente.dataset.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/**
 * What the records of one part name, to be described once at its end: dyads, and names that nobody knows. What a record names
 * counts only when the record is written.
 */
final class Mentions {

    private final String dyads;
    private final Map<String, Map<String, Dyad>> byStates = new LinkedHashMap<>();
    private final Map<String, Name> byText = new LinkedHashMap<>();
    private final List<Name> namesOfRecord = new ArrayList<>();
    private final List<Dyad> dyadsOfRecord = new ArrayList<>();

    /** Two states, in the order of their codes. */
    private static final class Dyad {
        final Tally.Dyad dyad;
        private boolean written;

        private Dyad(Tally.Dyad dyad) {
            this.dyad = dyad;
        }
    }

    /** A name that nobody knows, and how many records have it. */
    static final class Name {
        final Term iri;
        final String text;
        private final boolean unexpected;
        private long records;
        private boolean inRecord;

        private Name(Term iri, String text, boolean unexpected) {
            this.iri = iri;
            this.text = text;
            this.unexpected = unexpected;
        }
    }

    Mentions(String base) {
        this.dyads = base + "id/dyad/";
    }

    Term dyad(Term one, Term other) {
        Dyad dyad = byStates.computeIfAbsent(one.lexical(), none -> new LinkedHashMap<>())
                .computeIfAbsent(
                        other.lexical(),
                        none -> new Dyad(new Tally.Dyad(Term.iri(dyads + last(one) + "-" + last(other)), one, other, List.of())));
        if (!dyad.written) {
            dyadsOfRecord.add(dyad);
        }
        return dyad.dyad.iri();
    }

    /** @param unexpected whether it is to be reported */
    Name unresolved(Term iri, String text, boolean unexpected) {
        return byText.computeIfAbsent(text, none -> new Name(iri, text, unexpected));
    }

    /** The text of a name that nobody knows, as the record has it, by its IRI: names that differ in an accent share one. */
    @Nullable
    String text(Term iri) {
        return namesOfRecord.stream()
                .filter(name -> name.iri.equals(iri))
                .map(name -> name.text)
                .findFirst()
                .orElse(null);
    }

    void name(Name name) {
        if (!name.inRecord) {
            name.inRecord = true;
            namesOfRecord.add(name);
        }
    }

    void endRecord(boolean written) {
        for (Name name : namesOfRecord) {
            name.inRecord = false;
            name.records += written ? 1 : 0;
        }
        for (Dyad dyad : dyadsOfRecord) {
            dyad.written |= written;
        }
        namesOfRecord.clear();
        dyadsOfRecord.clear();
    }

    List<Tally.Dyad> dyads() {
        return byStates.values().stream()
                .flatMap(others -> others.values().stream())
                .filter(dyad -> dyad.written)
                .map(dyad -> dyad.dyad)
                .toList();
    }

    List<Tally.Name> names() {
        return byText.values().stream()
                .filter(name -> name.records > 0)
                .map(name -> new Tally.Name(name.iri, name.text, name.unexpected, name.records))
                .toList();
    }

    private static String last(Term iri) {
        return iri.lexical().substring(iri.lexical().lastIndexOf('/') + 1);
    }
}
