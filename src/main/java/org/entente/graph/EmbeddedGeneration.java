package org.entente.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.bulk.BulkGraph;
import org.entente.graph.generation.Generations;
import org.entente.graph.generation.NewDatabase;
import org.entente.graph.stream.SubjectChange;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/** What an embedded store will hold next. A few triples are kept in memory and written by one transaction; more than that become a new database. */
final class EmbeddedGeneration implements NextGeneration {

    /** So many triples are few: a transaction writes them in seconds. */
    private static final long FEW = 100_000;

    private final EmbeddedStore store;
    private final @Nullable Generations generations;
    private final BuildProgress progress;

    /** The releases of each graph, the newest last; an empty list for one that is dropped. */
    private final Map<String, List<Release>> releases = new TreeMap<>();

    private @Nullable NewDatabase database;
    private long taken;

    EmbeddedGeneration(EmbeddedStore store, @Nullable Generations generations, BuildProgress progress) {
        this.store = store;
        this.generations = generations;
        this.progress = progress;
    }

    @Override
    public synchronized GraphBuild graph(String iri) {
        Release release = new Release(this, iri);
        if (database != null) {
            release.becomeMany(database.build().graph(iri));
        }
        releases.computeIfAbsent(iri, key -> new ArrayList<>()).add(release);
        return release;
    }

    @Override
    public synchronized void drop(String iri) {
        releases.put(iri, new ArrayList<>());
    }

    @Override
    public synchronized void publish() {
        releases.values().forEach(all -> all.forEach(Release::passOn));
        NewDatabase built = database;
        if (built != null) {
            write(() -> built.publish(newest(), dropped()));
        } else {
            Map<String, Graph> graphs = new TreeMap<>();
            releases.forEach((iri, all) -> graphs.put(
                    iri, all.isEmpty() ? GraphMemFactory.empty() : all.getLast().graph()));
            store.built();
            store.replace(graphs);
        }
        releases.clear();
        close();
    }

    private List<BulkGraph> newest() {
        List<BulkGraph> newest = new ArrayList<>();
        for (List<Release> all : releases.values()) {
            BulkGraph graph = all.isEmpty() ? null : all.getLast().many();
            if (graph != null) {
                newest.add(graph);
            }
        }
        return newest;
    }

    private Set<String> dropped() {
        Set<String> dropped = new HashSet<>();
        releases.forEach((iri, all) -> {
            if (all.isEmpty()) {
                dropped.add(iri);
            }
        });
        return dropped;
    }

    @Override
    public synchronized void close() {
        releases.clear();
        NewDatabase begun = database;
        if (begun != null) {
            database = null;
            write(begun::close);
        }
        store.built();
    }

    synchronized void take(Release release, Term[] terms) {
        BulkGraph many = release.many();
        NewDatabase built = database;
        if (built != null && many != null) {
            write(() -> built.build().take(many, terms, terms.length));
            return;
        }
        release.few().add(terms);
        taken += terms.length / 3;
        progress.at(BuildProgress.Step.TAKEN, taken, 0);
        if (taken > FEW && generations != null) {
            becomeMany(generations);
        }
    }

    private void becomeMany(Generations where) {
        write(() -> {
            NewDatabase begun = where.build(progress);
            database = begun;
            for (List<Release> all : releases.values()) {
                for (Release release : all) {
                    BulkGraph graph = begun.build().graph(release.iri());
                    for (Term[] terms : release.few()) {
                        begun.build().take(graph, terms, terms.length);
                    }
                    release.becomeMany(graph);
                }
            }
        });
    }

    synchronized void forget(Release release) {
        List<Release> all = releases.getOrDefault(release.iri(), new ArrayList<>());
        all.remove(release);
        if (all.isEmpty()) {
            releases.remove(release.iri());
        }
        BulkGraph many = release.many();
        NewDatabase built = database;
        if (built != null && many != null) {
            write(() -> built.build().forget(many));
        }
    }

    synchronized boolean replaces(Release release) {
        return before(release) != null
                || Txn.calculateRead(
                        store.dataset(), () -> store.dataset().containsGraph(NodeFactory.createURI(release.iri())));
    }

    synchronized void difference(Release release, Consumer<SubjectChange> changes) {
        Release before = before(release);
        if (before != null) {
            before.passOn();
        }
        NewDatabase built = database;
        BulkGraph many = release.many();
        if (built != null && many != null) {
            write(() -> built.build().difference(before == null ? null : before.many(), many, changes));
        } else if (before != null) {
            GraphDifference.tell(before.graph(), release.graph(), changes);
        } else {
            Graph after = release.graph();
            Txn.executeRead(
                    store.dataset(),
                    () -> GraphDifference.tell(
                            store.dataset().getGraph(NodeFactory.createURI(release.iri())), after, changes));
        }
    }

    private @Nullable Release before(Release release) {
        List<Release> all = releases.getOrDefault(release.iri(), List.of());
        int place = all.indexOf(release);
        return place > 0 ? all.get(place - 1) : null;
    }

    /** Something that writes to the disk. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing action) {
        try {
            action.run();
        } catch (IOException e) {
            throw generations == null ? new IllegalStateException(e) : generations.notWritten(e);
        }
    }
}
