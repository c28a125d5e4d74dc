package org.entente.graph.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Goes through an index of the old generation, past the graphs that are replaced. */
final class StoredQuads extends Cursor {

    private final TreeReader tree;
    private final int graphPlace;
    private final Set<Long> leftOut;
    private long lastGraph = InlineTerms.NONE;
    private boolean lastLeftOut;

    StoredQuads(Path database, QuadIndex index, Set<Long> leftOut) throws IOException {
        this.tree = new TreeReader(database, index.name(), TreeLayout.QUADS);
        this.graphPlace = index.graphPlace();
        this.leftOut = leftOut;
    }

    /** The quads of one graph, in the order of subject, predicate and object. */
    static Cursor of(Path database, long graph) throws IOException {
        StoredQuads all = new StoredQuads(database, QuadIndex.GSPO, Set.of());
        all.tree.seek(graph);
        return new OneGraph(all, graph);
    }

    private static final class OneGraph extends Cursor {
        private final Cursor quads;
        private final long graph;

        private OneGraph(Cursor quads, long graph) {
            this.quads = quads;
            this.graph = graph;
        }

        @Override
        boolean next() throws IOException {
            if (!quads.next() || quads.first != graph) {
                return false;
            }
            standAt(quads);
            return true;
        }

        @Override
        public void close() throws IOException {
            quads.close();
        }
    }

    @Override
    boolean next() throws IOException {
        while (tree.next()) {
            if (!isLeftOut(tree.number(graphPlace))) {
                first = tree.number(0);
                second = tree.number(1);
                third = tree.number(2);
                fourth = tree.number(3);
                return true;
            }
        }
        return false;
    }

    /** Asked once a run of quads of the same graph. */
    private boolean isLeftOut(long graph) {
        if (graph != lastGraph) {
            lastGraph = graph;
            lastLeftOut = leftOut.contains(graph);
        }
        return lastLeftOut;
    }

    @Override
    public void close() throws IOException {
        tree.close();
    }
}
