package org.entente.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.generation.StoreUnavailable;
import org.entente.graph.remote.RemoteAddress;
import org.entente.graph.remote.RemoteDataset;
import org.entente.graph.remote.RemoteProtocol;
import org.entente.graph.remote.StagedFile;
import org.entente.graph.remote.StagedGraphs;

/** A store of another program, which SPARQL 1.1 reads and writes. It has no generations, and nobody keeps a second writer out of it. */
final class RemoteStore implements Store {

    private final RemoteProtocol remote;
    private final RemoteDataset dataset;

    private RemoteStore(RemoteAddress address) {
        this.remote = new RemoteProtocol(address);
        this.dataset = new RemoteDataset(remote);
    }

    static Store at(RemoteAddress address) {
        return new RemoteStore(address);
    }

    @Override
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public Optional<Path> directory() {
        return Optional.empty();
    }

    @Override
    public Set<String> graphs() {
        Set<String> iris = new TreeSet<>();
        dataset.listGraphNodes().forEachRemaining(graph -> iris.add(graph.getURI()));
        return iris;
    }

    @Override
    public synchronized void put(Map<String, Graph> graphs) {
        try (StagedGraphs staged = new StagedGraphs(remote)) {
            for (Map.Entry<String, Graph> graph : graphs.entrySet()) {
                if (graph.getValue().isEmpty()) {
                    staged.drop(graph.getKey());
                } else {
                    stage(staged, graph.getKey(), graph.getValue());
                }
            }
            staged.publish();
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private static void stage(StagedGraphs staged, String iri, Graph graph) throws IOException {
        try (StagedFile file = new StagedFile()) {
            graph.find()
                    .forEachRemaining(
                            triple -> file.add(triple.getSubject(), triple.getPredicate(), triple.getObject()));
            staged.stage(iri, file);
        }
    }

    @Override
    public NextGeneration nextGeneration(BuildProgress progress) {
        return new RemoteGeneration(remote, dataset, progress);
    }

    @Override
    public void replicateTo(Path target) {
        throw new StoreUnavailable("%s: found a remote store, which has no files to copy; replicate it by its own means"
                .formatted(remote));
    }

    /** Nothing is held between requests. */
    @Override
    public void close() {}

    static StoreUnavailable notWritten(IOException cause) {
        return new StoreUnavailable(
                "the triples could not be written to a file of %s before they are sent (%s); make room there, and load again"
                        .formatted(System.getProperty("java.io.tmpdir"), cause.getMessage()),
                cause);
    }
}
