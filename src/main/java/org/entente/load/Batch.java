package org.entente.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.entente.graph.Store;

/**
 * Sources that are written in one transaction, because a transaction costs more than a small document. None is reported before all are
 * on the disk.
 */
final class Batch {

    private static final int ENOUGH_TRIPLES = 50_000;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(1);

    private final Store store;
    private final Consumer<SourceReport> written;
    private final List<Readied> sources = new ArrayList<>();
    private long triples;
    private long begun;

    Batch(Store store, Consumer<SourceReport> written) {
        this.store = store;
        this.written = written;
    }

    void add(Readied source) {
        if (sources.isEmpty()) {
            begun = System.nanoTime();
        }
        sources.add(source);
        triples += source.triples();
        if (triples >= ENOUGH_TRIPLES || System.nanoTime() - begun >= LONG_ENOUGH.toNanos()) {
            write();
        }
    }

    void write() {
        Map<String, Graph> graphs = new HashMap<>();
        sources.forEach(source -> graphs.putAll(source.graphs()));
        store.put(graphs);
        sources.forEach(source -> written.accept(source.report()));
        sources.clear();
        triples = 0;
    }
}
