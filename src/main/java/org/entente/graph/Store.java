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
import org.apache.jena.tdb2.sys.NormalizeTermsTDB2;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.generation.StoreUnavailable;
import org.entente.graph.remote.RemoteAddress;
import org.entente.graph.view.SomeGraphs;

/** The named graphs of Entente. Whole graphs are replaced and removed, those of one call together. */
public interface Store extends AutoCloseable {

    /** Opens the store in a directory to read and write it, or makes one in an empty directory; throws {@link StoreUnavailable}. */
    static Store open(Path directory) {
        return EmbeddedStore.open(directory);
    }

    /** Opens the store in a directory to read it, and to see what another process publishes; throws {@link StoreUnavailable}. */
    static Store openForReading(Path directory) {
        return EmbeddedStore.openForReading(directory);
    }

    /** A store that is gone when it is closed. It is TDB2 too, so that it answers exactly as one on disk does. */
    static Store inMemory() {
        return EmbeddedStore.inMemory();
    }

    /** A dataset that somebody else has opened as a store, to read it. */
    static Store over(DatasetGraph dataset) {
        return EmbeddedStore.over(dataset);
    }

    /** The store without some of its graphs, as it is in each transaction; it can only be read. */
    default Store without(Collection<String> graphIris) {
        return over(SomeGraphs.without(
                dataset(), graphIris.stream().map(NodeFactory::createURI).collect(Collectors.toSet())));
    }

    /** A store that runs elsewhere and speaks SPARQL 1.1; it is first called when it is read or written. */
    static Store remote(RemoteAddress address) {
        return RemoteStore.at(address);
    }

    /** The dataset, whose default graph in a query is the union of all graphs. It is only read. */
    DatasetGraph dataset();

    /** Where the store is; nothing where it is in memory. */
    Optional<Path> directory();

    /** Puts these graphs in the place of those of the same IRIs, all or none, and whether they differ or not. */
    void put(Map<String, Graph> graphs);

    /**
     * What the store will hold next, to be built in any size while it goes on answering, and published at once. Nothing else can be written until it is
     * closed.
     */
    NextGeneration nextGeneration(BuildProgress progress);

    /** Copies what the store holds now into another directory, as a replica: it answers as this one does, and is only read. */
    void replicateTo(Path target);

    /** Lets go of the store, so that another process may open it. */
    @Override
    void close();

    /** What a graph says of one thing, without reading the rest of it. */
    default Graph describe(String graphIri, Node thing) {
        return Txn.calculateRead(dataset(), () -> {
            Graph described = GraphMemFactory.createDefaultGraphSameTerm();
            dataset()
                    .getGraph(NodeFactory.createURI(graphIri))
                    .find(thing, Node.ANY, Node.ANY)
                    .forEachRemaining(described::add);
            return described;
        });
    }

    /** How many triples a graph has. */
    default long size(String graphIri) {
        return Txn.calculateRead(dataset(), () ->
                (long) dataset().getGraph(NodeFactory.createURI(graphIri)).size());
    }

    /** A copy of a graph, or nothing where the store holds no such graph. */
    default Optional<Graph> read(String graphIri) {
        return Txn.calculateRead(dataset(), () -> {
            Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
            dataset().getGraph(NodeFactory.createURI(graphIri)).find().forEachRemaining(copy::add);
            return copy.isEmpty() ? Optional.empty() : Optional.of(copy);
        });
    }

    /** Whether the store holds this graph, or one that is equal to it. */
    default boolean holds(String graphIri, Graph graph) {
        return read(graphIri).orElseGet(GraphMemFactory::empty).isIsomorphicWith(asStored(graph));
    }

    /** The IRIs of all graphs, in alphabetical order. */
    default Set<String> graphs() {
        return Txn.calculateRead(dataset(), () -> {
            Set<String> iris = new TreeSet<>();
            dataset().listGraphNodes().forEachRemaining(graph -> iris.add(graph.getURI()));
            return iris;
        });
    }

    /**
     * Puts these graphs in the place of those of the same IRIs, all or none. A graph that is equal to the one that is there is
     * not written, and an empty one leaves nothing there.
     *
     * @return the IRIs of the graphs that were written
     */
    default Set<String> replace(Map<String, Graph> graphs) {
        synchronized (this) {
            SortedMap<String, Graph> changed = new TreeMap<>();
            graphs.forEach((iri, graph) -> {
                if (!holds(iri, graph)) {
                    changed.put(iri, graph);
                }
            });
            put(changed);
            return changed.keySet();
        }
    }

    /** Removes these graphs, all or none; true if any of them was there. */
    default boolean remove(Collection<String> graphIris) {
        return !replace(graphIris.stream().collect(Collectors.toMap(iri -> iri, iri -> GraphMemFactory.empty())))
                .isEmpty();
    }

    /** Numbers and dates are kept by their value, so that 007 comes back as 7. */
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
