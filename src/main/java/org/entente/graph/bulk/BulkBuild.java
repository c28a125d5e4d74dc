package org.entente.graph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.graph.bulk.BuildProgress.Step;
import org.entente.graph.stream.SubjectChange;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/**
 * Builds a database of TDB2 from triples that come in any order, and from an earlier database less the graphs that are replaced. The numbers of the
 * earlier database's terms stay as they are. It takes a constant part of the heap whatever there is to build; the disk holds all else.
 *
 * <p>Terms become numbers in one thread, numbers are sorted in another, so that whoever brings the triples is free for the next ones.
 */
public final class BulkBuild implements Closeable {

    /** So many triples of all graphs together wait in memory to be sorted at once. */
    private static final int SORTED_AT_ONCE = 1 << 21;

    private final Path database;
    private final Path workplace;
    private final @Nullable Path earlier;
    private final BuildProgress progress;
    private final NodeFile nodeFile;
    private final NodeTable nodeTable;
    private final TermNumbers numbers;
    private final Triples.Room room = new Triples.Room();
    private final Worker numbering = new Worker("store-numbering", 8);
    private final Worker sorting = new Worker("store-sorting", 2);
    private final Counts taken;
    private final Counts sorted;
    private final Set<BulkGraph> graphs = new HashSet<>();
    private int runs;
    private long waiting;

    /**
     * Begins to build.
     *
     * @param database an empty directory that is to hold the files of the database
     * @param workplace a directory for what is needed while it is built; deleted in the end
     * @param earlier the directory with the files of the earlier database, which no transaction may change until all is built; null where there is none
     */
    public BulkBuild(Path database, Path workplace, @Nullable Path earlier, BuildProgress progress) throws IOException {
        this.database = database;
        this.workplace = workplace;
        this.earlier = earlier;
        this.progress = progress;
        this.taken = new Counts(progress, Step.TAKEN);
        this.sorted = new Counts(progress, Step.SORTED);
        Files.createDirectories(workplace);
        DatabaseFiles.createEmpty(database);
        Path nodes = DatabaseFiles.nodes(database);
        if (earlier != null) {
            Files.copy(DatabaseFiles.nodes(earlier), nodes, StandardCopyOption.REPLACE_EXISTING);
        }
        this.nodeFile = new NodeFile(nodes);
        this.nodeTable = DatabaseFiles.readNodeTable(workplace, earlier);
        this.numbers = new TermNumbers(nodeTable, nodeFile);
    }

    /** A graph to be fed. */
    public BulkGraph graph(String iri) {
        BulkGraph graph = new BulkGraph(iri);
        graphs.add(graph);
        return graph;
    }

    /**
     * Takes triples of a graph.
     *
     * @param terms subject, predicate and object of one triple after the other; not to be changed any more
     * @param length how many terms there are
     */
    public void take(BulkGraph graph, Term[] terms, int length) throws IOException {
        numbering.run(() -> {
            Triples latest = graph.latest();
            int before = latest.size();
            for (int i = 0; i < length; i += Triples.LONGS) {
                latest.add(numbers.of(terms[i]), numbers.of(terms[i + 1]), numbers.of(terms[i + 2]));
            }
            int more = latest.size() - before;
            taken.done(more);
            waiting += more;
            if (waiting >= SORTED_AT_ONCE) {
                sort(graphs.stream()
                        .max(Comparator.comparingInt(some -> some.latest().size()))
                        .orElse(graph));
            }
        });
    }

    private void sort(BulkGraph graph) throws IOException {
        Triples triples = graph.takeLatest();
        if (triples.size() == 0) {
            return;
        }
        waiting -= triples.size();
        sorted.expect(triples.size());
        Path file = workplace.resolve("run-" + runs++);
        sorting.run(() -> {
            int count = triples.size();
            graph.add(Run.write(file, triples, room));
            sorted.done(count);
        });
    }

    /** Forgets a graph. */
    public void forget(BulkGraph graph) throws IOException {
        settle(graph);
        graphs.remove(graph);
        graph.delete();
    }

    private void settle(BulkGraph graph) throws IOException {
        numbering.run(() -> sort(graph));
        numbering.settle();
        sorting.settle();
    }

    /** Whether the earlier database has anything in a graph. */
    public boolean wasThere(String iri) throws IOException {
        if (earlier == null) {
            return false;
        }
        numbering.settle();
        long graph = numbers.of(Term.iri(iri));
        try (Cursor stored = StoredQuads.of(earlier, graph)) {
            return stored.next();
        }
    }

    /**
     * Tells thing by thing how a graph differs from another.
     *
     * @param before null for the one of the earlier database
     */
    public void difference(@Nullable BulkGraph before, BulkGraph after, Consumer<SubjectChange> changes)
            throws IOException {
        if (before != null) {
            settle(before);
        }
        settle(after);
        nodeFile.flush();
        long graph = numbers.of(Term.iri(after.iri()));
        try (Cursor was = before(before, graph);
                Cursor is = after.cursor(QuadIndex.GSPO, graph);
                NodeReader nodes = new NodeReader(nodeFile.path())) {
            new Difference(was, is, nodes).tell(changes);
        }
    }

    private Cursor before(@Nullable BulkGraph before, long graph) throws IOException {
        if (before != null) {
            return before.cursor(QuadIndex.GSPO, graph);
        }
        return earlier == null ? new Merge(List.of()) : StoredQuads.of(earlier, graph);
    }

    /**
     * Writes the database: these graphs, and those of the earlier database that are not left out. All of it is on the disk then.
     *
     * @param dropped the IRIs of graphs that are left out and not replaced
     */
    public void finish(List<BulkGraph> built, Set<String> dropped) throws IOException {
        for (BulkGraph graph : built) {
            settle(graph);
        }
        Set<Long> leftOut = new HashSet<>();
        List<IndexBuild.Source> sources = new ArrayList<>();
        for (String iri : dropped) {
            leftOut.add(numbers.of(Term.iri(iri)));
        }
        for (BulkGraph graph : built) {
            long number = numbers.of(Term.iri(graph.iri()));
            leftOut.add(number);
            sources.add(new IndexBuild.Source(graph, number));
        }
        nodeFile.force();
        DatabaseFiles.writeNodesState(database, nodeFile.length());
        new IndexBuild(database, earlier, leftOut, sources, progress).run(nodeTable);
        DatabaseFiles.force(database);
    }

    /** Deletes what was needed to build; the database too, as far as it is not finished, is for its owner to delete. */
    @Override
    public void close() throws IOException {
        numbering.close();
        sorting.close();
        nodeFile.close();
        nodeTable.close();
        for (BulkGraph graph : graphs) {
            graph.delete();
        }
        Files.deleteIfExists(workplace);
    }
}
