package org.entente.dataset.mapping;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.vocabulary.XSD;
import org.entente.graph.stream.Term;
import org.entente.knowledge.PartyResolver;
import org.jspecify.annotations.Nullable;

/**
 * What the functions of a mapping look things up in while the records of one part are mapped, and where they are. For one thread
 * at a time; parts that are mapped in parallel have one each.
 */
public final class Context {

    private final String base;
    private final Lookups lookups;
    private final Map<String, Map<String, Map<String, String>>> tables;
    private final Mentions mentions;
    private final Parties parties;

    private @Nullable Term file;
    private @Nullable Term release;
    private long record;

    /**
     * @param base where things stand, with a slash at its end
     * @param source the id of the source
     * @param tables the side tables: name, key, column, value
     */
    public Context(
            String base,
            String source,
            PartyResolver resolver,
            Lookups lookups,
            Map<String, Map<String, Map<String, String>>> tables) {
        this.base = base;
        this.lookups = lookups;
        this.tables = new HashMap<>(tables);
        this.mentions = new Mentions(base);
        this.parties = new Parties(base, source, resolver, lookups, mentions);
    }

    String base() {
        return base;
    }

    Parties parties() {
        return parties;
    }

    Mentions mentions() {
        return mentions;
    }

    /** @param before how many records stand before the next one */
    void open(String file, @Nullable String release, long before) {
        this.file = Term.text(file);
        this.release = release == null ? null : Term.text(release);
        this.record = before;
    }

    void nextRecord() {
        record++;
    }

    @Nullable
    Term file() {
        return file;
    }

    @Nullable
    Term release() {
        return release;
    }

    /** The number of the record in its file, from 1. */
    Term record() {
        return Term.literal(Long.toString(record), XSD.integer.getURI());
    }

    @Nullable
    Term lookup(String list, String text) {
        Lookups.Becomes becomes = lookups.find(list, text);
        return becomes == null ? null : becomes.term();
    }

    @Nullable
    Term concept(String list, String text) throws BadValue {
        Lookups.Becomes becomes = lookups.find(list, text);
        if (becomes == null) {
            throw new BadValue(text, "a value of the list \"%s\"".formatted(list), "map it in lookups.csv");
        }
        return becomes.term();
    }

    @Nullable
    Term inTable(String name, String key, String column) throws BadValue {
        Map<String, Map<String, String>> table = tables.get(name);
        if (table == null) {
            throw new BadValue(
                    name, "the name of a side table, one of " + tables.keySet(), "declare it under \"tables\"");
        }
        String value = table.getOrDefault(key, Map.of()).get(column);
        return value == null ? null : Term.text(value);
    }

    /** An IRI as it is, and a text under our base. */
    Term iri(Term term) throws BadValue {
        if (term.isIri()) {
            return term;
        }
        return Term.iri(Iris.resolve(base, term.lexical()));
    }
}
