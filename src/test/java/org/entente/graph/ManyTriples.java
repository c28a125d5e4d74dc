package org.entente.graph;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.stream.Term;

/** A graph that is too large for a transaction, in several releases: each subject says which one. */
final class ManyTriples {

    static final String GRAPH = "https://example.org/graph/many";
    static final int SUBJECTS = 15_000;
    static final int COUNT = SUBJECTS * 8;

    private static final Term RELEASE = Term.iri("https://example.org/release");

    private ManyTriples() {}

    static GraphBuild feed(NextGeneration next, int release) {
        GraphBuild graph = next.graph(GRAPH);
        Term of = Term.text(Integer.toString(release));
        for (int i = 0; i < SUBJECTS; i++) {
            Term subject = Term.iri("https://example.org/thing/" + i);
            graph.triple(subject, RELEASE, of);
            for (int p = 1; p < 8; p++) {
                graph.triple(subject, Term.iri("https://example.org/p" + p), Term.text("words " + i * p));
            }
        }
        return graph;
    }

    static void publish(Store store, int release) {
        try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
            feed(next, release);
            next.publish();
        }
    }

    /** Which releases a store has something of. */
    static Set<String> releases(Store store) {
        return Txn.calculateRead(store.dataset(), () -> {
            Set<String> releases = new TreeSet<>();
            store.dataset()
                    .find(NodeFactory.createURI(GRAPH), Node.ANY, RELEASE.node(), Node.ANY)
                    .forEachRemaining(quad -> releases.add(quad.getObject().getLiteralLexicalForm()));
            return releases;
        });
    }
}
