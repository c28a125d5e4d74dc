package org.entente.graph.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The triples of one release of a graph, as numbers: those that came last in memory, all others sorted in files. */
public final class BulkGraph {

    private final String iri;
    private final List<Run> runs = new CopyOnWriteArrayList<>();
    private Triples latest = new Triples();

    BulkGraph(String iri) {
        this.iri = iri;
    }

    public String iri() {
        return iri;
    }

    Triples latest() {
        return latest;
    }

    Triples takeLatest() {
        Triples taken = latest;
        latest = new Triples();
        return taken;
    }

    void add(Run run) {
        runs.add(run);
    }

    long triples() {
        return runs.stream().mapToLong(Run::count).sum();
    }

    /** Goes through what is in its files. */
    Cursor cursor(QuadIndex index, long graph) throws IOException {
        List<Cursor> cursors = new ArrayList<>();
        for (Run run : runs) {
            cursors.add(run.cursor(index, graph));
        }
        return cursors.size() == 1 ? cursors.getFirst() : new Merge(cursors);
    }

    void delete() throws IOException {
        for (Run run : runs) {
            run.delete();
        }
        runs.clear();
    }
}
