package org.entente.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.sys.NormalizeTermsTDB2;
import org.entente.graph.bulk.BulkGraph;
import org.entente.graph.stream.SubjectChange;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/** A graph of a next generation: its triples in batches, as long as all are few, and then as a graph of a bulk build. */
final class Release implements GraphBuild {

    /** Terms of so many triples are passed on at once. */
    private static final int BATCH = 3 * 1024;

    private final EmbeddedGeneration generation;
    private final String iri;
    private final List<Term[]> few = new ArrayList<>();
    private @Nullable BulkGraph many;
    private final Term[] batch = new Term[BATCH];
    private int filled;
    private long taken;

    Release(EmbeddedGeneration generation, String iri) {
        this.generation = generation;
        this.iri = iri;
    }

    @Override
    public String iri() {
        return iri;
    }

    @Override
    public void triple(Term subject, Term predicate, Term object) {
        batch[filled] = subject;
        batch[filled + 1] = predicate;
        batch[filled + 2] = object;
        filled += 3;
        taken++;
        if (filled == BATCH) {
            passOn();
        }
    }

    /** Passes on what waits in the batch. */
    void passOn() {
        if (filled == 0) {
            return;
        }
        Term[] full = Arrays.copyOf(batch, filled);
        filled = 0;
        generation.take(this, full);
    }

    @Override
    public long taken() {
        return taken;
    }

    @Override
    public boolean replaces() {
        return generation.replaces(this);
    }

    @Override
    public void difference(Consumer<SubjectChange> changes) {
        passOn();
        generation.difference(this, changes);
    }

    @Override
    public void abandon() {
        generation.forget(this);
    }

    List<Term[]> few() {
        return few;
    }

    @Nullable
    BulkGraph many() {
        return many;
    }

    void becomeMany(BulkGraph graph) {
        many = graph;
        few.clear();
    }

    /** Its few triples. */
    Graph graph() {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        for (Term[] terms : few) {
            for (int i = 0; i < terms.length; i += 3) {
                graph.add(Triple.create(
                        terms[i].node(), terms[i + 1].node(), NormalizeTermsTDB2.normalizeTDB2(terms[i + 2].node())));
            }
        }
        return graph;
    }
}
