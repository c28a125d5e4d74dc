package org.entente.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.remote.RemoteDataset;
import org.entente.graph.remote.RemoteProtocol;
import org.entente.graph.remote.StagedFile;
import org.entente.graph.remote.StagedGraphs;
import org.entente.graph.stream.SubjectChange;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/** What a remote store will hold next: files of this machine, sent when it is published. */
final class RemoteGeneration implements NextGeneration {

    private final RemoteProtocol remote;
    private final RemoteDataset dataset;
    private final BuildProgress progress;

    /** The releases of each graph, the newest last; an empty list for one that is dropped. */
    private final Map<String, List<Release>> releases = new TreeMap<>();

    private long taken;

    RemoteGeneration(RemoteProtocol remote, RemoteDataset dataset, BuildProgress progress) {
        this.remote = remote;
        this.dataset = dataset;
        this.progress = progress;
    }

    @Override
    public synchronized GraphBuild graph(String iri) {
        try {
            Release release = new Release(iri, new StagedFile());
            releases.computeIfAbsent(iri, key -> new ArrayList<>()).add(release);
            return release;
        } catch (IOException e) {
            throw RemoteStore.notWritten(e);
        }
    }

    @Override
    public synchronized void drop(String iri) {
        List<Release> all = releases.put(iri, new ArrayList<>());
        if (all != null) {
            all.forEach(Release::close);
        }
    }

    @Override
    public synchronized void publish() {
        try (StagedGraphs staged = new StagedGraphs(remote)) {
            for (Map.Entry<String, List<Release>> graph : releases.entrySet()) {
                List<Release> all = graph.getValue();
                if (all.isEmpty() || all.getLast().taken() == 0) {
                    staged.drop(graph.getKey());
                } else {
                    staged.stage(graph.getKey(), all.getLast().file);
                }
            }
            staged.publish();
        } catch (IOException e) {
            throw RemoteStore.notWritten(e);
        }
        close();
    }

    @Override
    public synchronized void close() {
        releases.values().forEach(all -> all.forEach(Release::close));
        releases.clear();
    }

    private synchronized void taken() {
        taken++;
        if (taken % 1000 == 0) {
            progress.at(BuildProgress.Step.TAKEN, taken, 0);
        }
    }

    private synchronized @Nullable Release before(Release release) {
        List<Release> all = releases.getOrDefault(release.iri, List.of());
        int place = all.indexOf(release);
        return place > 0 ? all.get(place - 1) : null;
    }

    private synchronized void forget(Release release) {
        List<Release> all = releases.getOrDefault(release.iri, new ArrayList<>());
        all.remove(release);
        if (all.isEmpty()) {
            releases.remove(release.iri);
        }
        release.close();
    }

    /** A graph in a file. */
    private final class Release implements GraphBuild {
        private final String iri;
        private final StagedFile file;

        Release(String iri, StagedFile file) {
            this.iri = iri;
            this.file = file;
        }

        @Override
        public String iri() {
            return iri;
        }

        @Override
        public void triple(Term subject, Term predicate, Term object) {
            file.add(subject.node(), predicate.node(), object.node());
            RemoteGeneration.this.taken();
        }

        @Override
        public long taken() {
            return file.written();
        }

        @Override
        public boolean replaces() {
            return before(this) != null || dataset.containsGraph(NodeFactory.createURI(iri));
        }

        /** Both graphs are held in memory. */
        @Override
        public void difference(Consumer<SubjectChange> changes) {
            try {
                Release before = before(this);
                Graph was = before == null ? dataset.getGraph(NodeFactory.createURI(iri)) : before.file.graph();
                GraphDifference.tell(was, file.graph(), changes);
            } catch (IOException e) {
                throw RemoteStore.notWritten(e);
            }
        }

        @Override
        public void abandon() {
            forget(this);
        }

        void close() {
            try {
                file.close();
            } catch (IOException e) {
                throw RemoteStore.notWritten(e);
            }
        }
    }
}
