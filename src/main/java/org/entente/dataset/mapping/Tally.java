package org.entente.dataset.mapping;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;
import org.entente.vocabulary.Ent;

/**
 * What the records that one mapper has read came to. Those of several mappers, which may be on several machines, add up to what one
 * would have made of all records.
 *
 * @param written triples of the records themselves
 * @param dyads that the records name
 * @param names that nobody knows
 */
public record Tally(
        long records,
        long skipped,
        long rejected,
        long written,
        List<Dyad> dyads,
        List<Name> names,
        List<String> signals)
        implements Serializable {

    static {
        // Jena cannot begin with its vocabulary of RDF, which needs what needs it.
        JenaSystem.init();
    }

    private static final Term TYPE = Term.of(RDF.type.asNode());
    private static final Term LABEL = Term.of(RDFS.label.asNode());
    private static final Term DYAD = Term.of(Ent.DYAD);
    private static final Term DYAD_STATE = Term.of(Ent.DYAD_STATE);
    private static final Term UNRESOLVED_NAME = Term.of(Ent.term("UnresolvedName"));

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, List.of(), List.of(), List.of());

    /** Two states, in the order of their codes. */
    record Dyad(Term iri, Term one, Term other, List<Term> labels) implements Serializable {}

    /**
     * A name that nobody knows.
     *
     * @param unexpected whether it is to be reported
     * @param records that have it
     */
    record Name(Term iri, String text, boolean unexpected, long records) implements Serializable {

        Name and(Name other) {
            return new Name(iri, text, unexpected, records + other.records);
        }
    }

    /** Both together; what both name is there once. */
    public Tally and(Tally other) {
        return new Tally(
                records + other.records,
                skipped + other.skipped,
                rejected + other.rejected,
                written + other.written,
                eachOnce(dyads, other.dyads),
                together(names, other.names),
                eachOnce(signals, other.signals));
    }

    /** Describes once what the records name. */
    public Outcome describe(TripleSink sink) {
        for (Dyad dyad : dyads) {
            sink.triple(dyad.iri, TYPE, DYAD);
            sink.triple(dyad.iri, DYAD_STATE, dyad.one);
            sink.triple(dyad.iri, DYAD_STATE, dyad.other);
            dyad.labels.forEach(label -> sink.triple(dyad.iri, LABEL, label));
        }
        for (Name name : names) {
            sink.triple(name.iri, TYPE, UNRESOLVED_NAME);
            sink.triple(name.iri, LABEL, Term.text(name.text));
        }
        long described = written + dyads.stream().mapToLong(dyad -> 3L + dyad.labels.size()).sum();
        return new Outcome(
                records, skipped, rejected, described + 2L * names.size(), unexpected(), signals);
    }

    /** Those of most records first. */
    private List<Outcome.UnresolvedName> unexpected() {
        return names.stream()
                .filter(Name::unexpected)
                .sorted(Comparator.comparingLong(Name::records).reversed().thenComparing(Name::text))
                .map(name -> new Outcome.UnresolvedName(name.text, name.records))
                .toList();
    }

    private static <T> List<T> eachOnce(List<T> ones, List<T> others) {
        Set<T> both = new LinkedHashSet<>(ones);
        both.addAll(others);
        return new ArrayList<>(both);
    }

    private static List<Name> together(List<Name> ones, List<Name> others) {
        Map<String, Name> both = new LinkedHashMap<>();
        ones.forEach(name -> both.put(name.text, name));
        others.forEach(name -> both.merge(name.text, name, Name::and));
        return new ArrayList<>(both.values());
    }
}
