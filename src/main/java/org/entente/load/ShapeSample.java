package org.entente.load;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.entente.graph.Finding;
import org.entente.graph.Shapes;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;
import org.jspecify.annotations.Nullable;

/**
 * Passes triples on, and keeps the first of them to hold them to the shapes: millions would take hours, and a file that is not as its
 * mapping takes it to be shows that from its beginning.
 */
final class ShapeSample implements TripleSink {

    private static final int ENOUGH = 5_000;

    private final TripleSink next;
    private final Graph first = GraphMemFactory.createDefaultGraphSameTerm();
    private @Nullable Term last;
    private int taken;

    ShapeSample(TripleSink next) {
        this.next = next;
    }

    @Override
    public void triple(Term subject, Term predicate, Term object) {
        next.triple(subject, predicate, object);
        if (taken < ENOUGH) {
            taken++;
            last = subject;
            first.add(Triple.create(subject.node(), predicate.node(), object.node()));
        }
    }

    /** What is not as it should be among the first things; the last of them may be cut off. */
    List<Finding> findings(Shapes shapes) {
        String cutOff = taken < ENOUGH ? "" : Objects.requireNonNull(last).lexical();
        return shapes.violations(first).stream()
                .filter(finding -> !finding.focus().equals(cutOff))
                .toList();
    }
}
