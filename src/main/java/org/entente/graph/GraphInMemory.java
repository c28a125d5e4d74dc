package org.entente.graph;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.sys.NormalizeTermsTDB2;
import org.entente.graph.stream.SubjectChange;
import org.entente.graph.stream.Term;

/** A graph that is small enough to be built in memory. */
final class GraphInMemory implements GraphBuild {

    private final NextGeneration generation;
    private final String iri;
    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private long taken;

    GraphInMemory(NextGeneration generation, String iri) {
        this.generation = generation;
        this.iri = iri;
    }

    @Override
    public String iri() {
        return iri;
    }

    @Override
    public void triple(Term subject, Term predicate, Term object) {
        graph.add(Triple.create(subject.node(), predicate.node(), NormalizeTermsTDB2.normalizeTDB2(object.node())));
        taken++;
    }

    @Override
    public long taken() {
        return taken;
    }

    @Override
    public boolean replaces() {
        return generation.calculateBefore(this, before -> !before.isEmpty());
    }

    @Override
    public void difference(Consumer<SubjectChange> changes) {
        generation.calculateBefore(this, before -> {
            GraphDifference.tell(before, graph, changes);
            return true;
        });
    }

    @Override
    public void abandon() {
        generation.forget(this);
    }

    Graph graph() {
        return graph;
    }
}
