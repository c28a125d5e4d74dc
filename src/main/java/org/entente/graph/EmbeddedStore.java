package org.entente.graph;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.generation.Generations;
import org.jspecify.annotations.Nullable;

/**
 * A store of TDB2 in a directory or in memory, each call one transaction. Only one process at a time has it open for writing; any number have it open for
 * reading, and see what is written when it is published.
 */
final class EmbeddedStore implements Store {

    private final DatasetGraph dataset;
    private final @Nullable Path directory;
    private final @Nullable Generations generations;
    private boolean building;

    private EmbeddedStore(DatasetGraph dataset, @Nullable Path directory, @Nullable Generations generations) {
        this.dataset = dataset;
        this.directory = directory;
        this.generations = generations;
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    static Store open(Path directory) {
        Generations generations = Generations.forWriting(directory);
        return new EmbeddedStore(generations.dataset(), directory, generations);
    }

    static Store openForReading(Path directory) {
        Generations generations = Generations.forReading(directory);
        return new EmbeddedStore(generations.dataset(), directory, generations);
    }

    static Store inMemory() {
        return over(DatabaseMgr.createDatasetGraph());
    }

    /** A dataset that somebody else has opened. */
    static EmbeddedStore over(DatasetGraph dataset) {
        return new EmbeddedStore(dataset, null, null);
    }

    @Override
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public Optional<Path> directory() {
        return Optional.ofNullable(directory);
    }

    @Override
    public synchronized void put(Map<String, Graph> graphs) {
        if (building) {
            throw new IllegalStateException("the next generation is being built: publish or close it first");
        }
        if (graphs.isEmpty()) {
            return;
        }
        if (generations == null) {
            Txn.executeWrite(dataset, () -> graphs.forEach((iri, graph) -> put(dataset, iri, graph)));
        } else {
            generations.write(writable -> graphs.forEach((iri, graph) -> put(writable, iri, graph)));
        }
    }

    @Override
    public synchronized NextGeneration nextGeneration(BuildProgress progress) {
        if (building) {
            throw new IllegalStateException("the next generation is being built already");
        }
        building = true;
        return new EmbeddedGeneration(this, generations, progress);
    }

    synchronized void built() {
        building = false;
    }

    @Override
    public void replicateTo(Path target) {
        if (generations == null) {
            throw new IllegalStateException("a store in memory has no files to copy");
        }
        generations.replicateTo(target);
    }

    @Override
    public void close() {
        if (generations == null) {
            TDBInternal.expel(dataset);
        } else {
            generations.close();
        }
    }

    private static void put(DatasetGraph dataset, String iri, Graph graph) {
        Node name = NodeFactory.createURI(iri);
        dataset.removeGraph(name);
        graph.find()
                .forEachRemaining(
                        triple -> dataset.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }
}
