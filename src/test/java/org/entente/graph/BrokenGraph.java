package org.entente.graph;

import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that fails when it is written, after it was compared: the first reading works, the second does not. */
final class BrokenGraph extends GraphBase {

    private int readings;

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        if (++readings > 1) {
            throw new Broken();
        }
        return Graphs.turtle(":a :b :c .").find(pattern);
    }

    static final class Broken extends RuntimeException {}
}
