package org.entente.dataset.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.entente.dataset.record.BadRecord;
import org.entente.dataset.record.Problem;
import org.entente.dataset.record.Records;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;
import org.jspecify.annotations.Nullable;

/** Maps the files of one part, one after another: all triples of a record or, where a value is bad, none and a problem. */
public final class Mapper {

    static {
        // Jena cannot begin with its vocabulary of RDF, which needs what needs it.
        JenaSystem.init();
    }

    private static final Term TYPE = Term.of(RDF.type.asNode());

    private final Mapping mapping;
    private final Context context;
    private final TripleSink sink;
    private final Consumer<Problem> problems;
    private final Plan plan;
    private final RecordRule.Maker rules;
    private final Superclasses superclasses = Superclasses.ofOntology();
    private final Set<String> signals = new LinkedHashSet<>();
    private final List<Term> triples = new ArrayList<>();

    private long records;
    private long skipped;
    private long rejected;
    private long written;

    /**
     * @param context of its own for each part
     * @param problems takes what is wrong with records that are rejected
     */
    public Mapper(Mapping mapping, Context context, TripleSink sink, Consumer<Problem> problems) {
        this(mapping, Plan.of(mapping), null, context, sink, problems);
    }

    /** @param rules in place of the plan */
    Mapper(Mapping mapping, RecordRule.Maker rules, Context context, TripleSink sink, Consumer<Problem> problems) {
        this(mapping, Plan.of(mapping), rules, context, sink, problems);
    }

    private Mapper(
            Mapping mapping,
            Plan plan,
            RecordRule.@Nullable Maker rules,
            Context context,
            TripleSink sink,
            Consumer<Problem> problems) {
        this.mapping = mapping;
        this.plan = plan;
        this.rules = rules == null ? plan::rule : rules;
        this.context = context;
        this.sink = sink;
        this.problems = problems;
    }

    /**
     * Maps all records of a file.
     *
     * @param file its name, without folders
     * @throws IOException if it cannot be read to its end, or lacks a column that the mapping uses
     */
    public void file(String file, Records from) throws IOException {
        Columns columns = Columns.of(mapping, plan, file, from.columns());
        signals.addAll(columns.signals());
        RecordRule rule = rules.rule(context, columns, from, this::keep);
        context.open(file, mapping.releaseOf(file), from.before());
        while (next(from)) {
            record(file, from, columns, rule);
        }
        from.unread().forEach(path -> signals.add("%s: \"%s\" is neither used nor ignored".formatted(file, path)));
    }

    /** Describes once what the records name, and says what all came to. */
    public Outcome finish() {
        return tally().describe(sink);
    }

    /** What the records came to so far, before anything that they name is described. */
    public Tally tally() {
        return new Tally(
                records,
                skipped,
                rejected,
                written,
                context.parties().named(context.mentions().dyads()),
                context.mentions().names(),
                List.copyOf(signals));
    }

    /** Moves to the next record that can be read. */
    private boolean next(Records from) throws IOException {
        while (true) {
            try {
                boolean found = from.next();
                if (found) {
                    count();
                }
                return found;
            } catch (BadRecord unread) {
                count();
                rejected++;
                problems.accept(unread.problem());
            }
        }
    }

    private void count() {
        records++;
        context.nextRecord();
    }

    private void record(String file, Records record, Columns columns, RecordRule rule) {
        triples.clear();
        try {
            columns.require(record);
            rule.apply();
            if (triples.isEmpty()) {
                skipped++;
            }
            context.mentions().endRecord(!triples.isEmpty());
            for (int i = 0; i < triples.size(); i += 3) {
                write(triples.get(i), triples.get(i + 1), triples.get(i + 2));
            }
        } catch (BadValue bad) {
            rejected++;
            context.mentions().endRecord(false);
            problems.accept(bad.at(file, record.place()));
        }
    }

    private void keep(Term subject, Term predicate, Term object) {
        triples.add(subject);
        triples.add(predicate);
        triples.add(object);
        if (predicate.equals(TYPE)) {
            for (Term superclass : superclasses.of(object)) {
                triples.add(subject);
                triples.add(TYPE);
                triples.add(superclass);
            }
        }
    }

    private void write(Term subject, Term predicate, Term object) {
        sink.triple(subject, predicate, object);
        written++;
    }
}
