package org.entente.graph;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.NormalizeTermsTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.generation.Generations;
import org.entente.graph.generation.StoreUnavailable;
import org.entente.graph.view.SomeGraphs;
import org.jspecify.annotations.Nullable;

/**
 * The named graphs of Entente on disk. Whole graphs are replaced and removed, each call in one transaction. Only one process at a time has a store open for
 * writing; any number have it open for reading, and see what is written when it is published.
 */
public final class Store implements AutoCloseable {

    private final DatasetGraph dataset;
    private final @Nullable Path directory;
    private final @Nullable Generations generations;
    private boolean building;

    private Store(DatasetGraph dataset, @Nullable Path directory, @Nullable Generations generations) {
        this.dataset = dataset;
        this.directory = directory;
        this.generations = generations;
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    /** Opens the store in a directory to read and write it, or makes one in an empty directory; throws {@link StoreUnavailable}. */
    public static Store open(Path directory) {
        Generations generations = Generations.forWriting(directory);
        return new Store(generations.dataset(), directory, generations);
    }

    /** Opens the store in a directory to read it, and to see what another process publishes; throws {@link StoreUnavailable}. */
    public static Store openForReading(Path directory) {
        Generations generations = Generations.forReading(directory);
        return new Store(generations.dataset(), directory, generations);
    }

    /** A store that is gone when it is closed. It is TDB2 too, so that it answers exactly as one on disk does. */
    public static Store inMemory() {
        return new Store(DatabaseMgr.createDatasetGraph(), null, null);
    }

    /** The store without some of its graphs, as it is in each transaction; it can only be read. */
    public Store without(Collection<String> graphIris) {
        return over(SomeGraphs.without(
                dataset, graphIris.stream().map(NodeFactory::createURI).collect(Collectors.toSet())));
    }

    /** A dataset that somebody else has opened as a store, to read it. */
    public static Store over(DatasetGraph dataset) {
        return new Store(dataset, null, null);
    }

    /** The dataset, whose default graph in a query is the union of all graphs. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Where the store is; nothing where it is in memory. */
    public Optional<Path> directory() {
        return Optional.ofNullable(directory);
    }

    /** What a graph says of one thing, without reading the rest of it. */
    public Graph describe(String graphIri, Node thing) {
        return Txn.calculateRead(dataset, () -> {
            Graph described = GraphMemFactory.createDefaultGraphSameTerm();
            dataset.getGraph(NodeFactory.createURI(graphIri))
                    .find(thing, Node.ANY, Node.ANY)
                    .forEachRemaining(described::add);
            return described;
        });
    }

    /** How many triples a graph has. */
    public long size(String graphIri) {
        return Txn.calculateRead(dataset, () ->
                (long) dataset.getGraph(NodeFactory.createURI(graphIri)).size());
    }

    /** A copy of a graph, or nothing where the store holds no such graph. */
    public Optional<Graph> read(String graphIri) {
        return Txn.calculateRead(dataset, () -> {
            Graph copy = copy(dataset.getGraph(NodeFactory.createURI(graphIri)));
            return copy.isEmpty() ? Optional.empty() : Optional.of(copy);
        });
    }

    /** Whether the store holds this graph, or one that is equal to it. */
    public boolean holds(String graphIri, Graph graph) {
        return Txn.calculateRead(dataset, () -> isEqual(graphIri, graph));
    }

    /** The IRIs of all graphs, in alphabetical order. */
    public Set<String> graphs() {
        return Txn.calculateRead(dataset, () -> {
            Set<String> iris = new TreeSet<>();
            dataset.listGraphNodes().forEachRemaining(graph -> iris.add(graph.getURI()));
            return iris;
        });
    }

    /**
     * Puts these graphs in the place of those of the same IRIs, all or none. A graph that is equal to the one that is there is
     * not written, and an empty one leaves nothing there.
     *
     * @return the IRIs of the graphs that were written
     */
    public synchronized Set<String> replace(Map<String, Graph> graphs) {
        SortedMap<String, Graph> changed = Txn.calculateRead(dataset, () -> changed(graphs));
        put(changed);
        return changed.keySet();
    }

    /** Puts these graphs in the place of those of the same IRIs, all or none, and whether they differ or not. */
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

    /** Removes these graphs, all or none; true if any of them was there. */
    public synchronized boolean remove(Collection<String> graphIris) {
        return !replace(graphIris.stream().collect(Collectors.toMap(iri -> iri, iri -> GraphMemFactory.empty())))
                .isEmpty();
    }

    /**
     * What the store will hold next, to be built in any size while it goes on answering, and published at once. Nothing else can be written until it is
     * closed.
     */
    public synchronized NextGeneration nextGeneration(BuildProgress progress) {
        if (building) {
            throw new IllegalStateException("the next generation is being built already");
        }
        building = true;
        return new NextGeneration(this, generations, progress);
    }

    synchronized void built() {
        building = false;
    }

    /** Copies what the store holds now into another directory, as a replica: it answers as this one does, and is only read. */
    public void replicateTo(Path target) {
        if (generations == null) {
            throw new IllegalStateException("a store in memory has no files to copy");
        }
        generations.replicateTo(target);
    }

    /** Lets go of the store, so that another process may open it. */
    @Override
    public void close() {
        if (generations == null) {
            TDBInternal.expel(dataset);
        } else {
            generations.close();
        }
    }

    private SortedMap<String, Graph> changed(Map<String, Graph> graphs) {
        SortedMap<String, Graph> changed = new TreeMap<>();
        graphs.forEach((iri, graph) -> {
            if (!isEqual(iri, graph)) {
                changed.put(iri, graph);
            }
        });
        return changed;
    }

    private boolean isEqual(String iri, Graph graph) {
        return copy(dataset.getGraph(NodeFactory.createURI(iri))).isIsomorphicWith(asStored(graph));
    }

    private static void put(DatasetGraph dataset, String iri, Graph graph) {
        Node name = NodeFactory.createURI(iri);
        dataset.removeGraph(name);
        graph.find()
                .forEachRemaining(
                        triple -> dataset.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
        graph.find().forEachRemaining(copy::add);
        return copy;
    }

    /** TDB2 keeps numbers and dates by their value, so that 007 comes back as 7. */
    private static Graph asStored(Graph graph) {
        Graph stored = GraphMemFactory.createDefaultGraphSameTerm();
        graph.find()
                .forEachRemaining(triple -> stored.add(Triple.create(
                        triple.getSubject(),
                        triple.getPredicate(),
                        NormalizeTermsTDB2.normalizeTDB2(triple.getObject()))));
        return stored;
    }
}
