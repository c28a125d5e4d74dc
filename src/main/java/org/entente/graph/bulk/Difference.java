package org.entente.graph.bulk;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.graph.stream.SubjectChange;

/** How two releases of a graph differ, thing by thing; both come sorted, so that no more than one thing is held at a time. */
final class Difference {

    private final Quads before;
    private final Quads after;
    private final NodeReader nodes;

    /** Quads of one graph in the order GSPO, the triples of one thing at a time. */
    private static final class Quads {
        private final Cursor cursor;
        private boolean more;

        private Quads(Cursor cursor) throws IOException {
            this.cursor = cursor;
            this.more = cursor.next();
        }

        private Set<Said> of(long subject) throws IOException {
            Set<Said> said = new LinkedHashSet<>();
            while (more && cursor.second == subject) {
                said.add(new Said(cursor.third, cursor.fourth));
                more = cursor.next();
            }
            return said;
        }
    }

    private record Said(long predicate, long object) {}

    Difference(Cursor before, Cursor after, NodeReader nodes) throws IOException {
        this.before = new Quads(before);
        this.after = new Quads(after);
        this.nodes = nodes;
    }

    void tell(Consumer<SubjectChange> changes) throws IOException {
        while (before.more || after.more) {
            long subject = nextSubject();
            Set<Said> was = before.of(subject);
            Set<Said> is = after.of(subject);
            if (!was.equals(is)) {
                Node thing = nodes.node(subject);
                changes.accept(new SubjectChange(thing, triples(thing, was), triples(thing, is)));
            }
        }
    }

    private long nextSubject() {
        if (!before.more || !after.more) {
            return before.more ? before.cursor.second : after.cursor.second;
        }
        return Long.compareUnsigned(before.cursor.second, after.cursor.second) <= 0
                ? before.cursor.second
                : after.cursor.second;
    }

    private Set<Triple> triples(Node thing, Set<Said> said) throws IOException {
        Set<Triple> triples = new LinkedHashSet<>();
        for (Said one : said) {
            triples.add(Triple.create(thing, nodes.node(one.predicate()), nodes.node(one.object())));
        }
        return triples;
    }
}
