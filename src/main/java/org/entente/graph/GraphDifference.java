package org.entente.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.PeekIterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.graph.stream.SubjectChange;

/** How two graphs differ, thing by thing. */
final class GraphDifference {

    private GraphDifference() {}

    /**
     * Tells each thing of which the graphs say different things.
     *
     * @param before may be large: it is read once, from its start to its end, each thing's triples in a row
     */
    static void tell(Graph before, Graph after, Consumer<SubjectChange> changes) {
        PeekIterator<Triple> all = PeekIterator.create(before.find());
        while (all.hasNext()) {
            Node subject = all.peek().getSubject();
            Set<Triple> was = new LinkedHashSet<>();
            while (all.hasNext() && all.peek().getSubject().equals(subject)) {
                was.add(all.next());
            }
            Set<Triple> is = of(after, subject);
            if (!was.equals(is)) {
                changes.accept(new SubjectChange(subject, was, is));
            }
        }
        Iter.iter(after.find()).map(Triple::getSubject).distinct().forEach(subject -> {
            if (!before.contains(subject, Node.ANY, Node.ANY)) {
                changes.accept(new SubjectChange(subject, Set.of(), of(after, subject)));
            }
        });
    }

    private static Set<Triple> of(Graph graph, Node subject) {
        return Iter.toSet(graph.find(subject, Node.ANY, Node.ANY));
    }
}
