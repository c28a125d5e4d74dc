package org.entente.graph.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.graph.bulk.BuildProgress.Step;
import org.jspecify.annotations.Nullable;

/** Writes the indexes of a database, as many at once as there are processors. */
final class IndexBuild {

    private static final int COUNTED_AT_ONCE = 1 << 16;

    private final Path database;
    private final @Nullable Path earlier;
    private final Set<Long> leftOut;
    private final List<Source> sources;
    private final Counts counts;

    /** A graph, and the number of its name. */
    record Source(BulkGraph graph, long number) {}

    /**
     * Indexes of these graphs and of the earlier database.
     *
     * @param leftOut the graphs of the earlier database that are not taken over
     */
    IndexBuild(Path database, @Nullable Path earlier, Set<Long> leftOut, List<Source> sources, BuildProgress progress) {
        this.database = database;
        this.earlier = earlier;
        this.leftOut = leftOut;
        this.sources = sources;
        this.counts = new Counts(progress, Step.INDEXED);
    }

    void run(NodeTable terms) throws IOException {
        long fresh =
                sources.stream().mapToLong(source -> source.graph().triples()).sum();
        counts.expect(QuadIndex.values().length * (fresh + earlierQuads()));
        List<Callable<Void>> tasks = new ArrayList<>();
        for (QuadIndex index : QuadIndex.values()) {
            tasks.add(() -> {
                write(index);
                return null;
            });
        }
        tasks.add(() -> {
            DatabaseFiles.writeNodeTable(database, terms);
            return null;
        });
        runAll(tasks);
    }

    private long earlierQuads() throws IOException {
        if (earlier == null) {
            return 0;
        }
        try (TreeReader tree = new TreeReader(earlier, QuadIndex.GSPO.name(), TreeLayout.QUADS)) {
            return tree.atMost();
        }
    }

    private static void runAll(List<Callable<Void>> tasks) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(tasks.size(), Runtime.getRuntime().availableProcessors()),
                Thread.ofPlatform().daemon().name("store-index-", 1).factory());
        try {
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException("an index could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while an index was written", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void write(QuadIndex index) throws IOException {
        List<Cursor> cursors = new ArrayList<>();
        if (earlier != null) {
            cursors.add(new StoredQuads(earlier, index, leftOut));
        }
        for (Source source : sources) {
            cursors.add(source.graph().cursor(index, source.number()));
        }
        try (Merge all = new Merge(cursors);
                TreeWriter tree = new TreeWriter(database, index.name(), TreeLayout.QUADS)) {
            int uncounted = 0;
            while (all.next()) {
                tree.add(all.first, all.second, all.third, all.fourth);
                if (++uncounted == COUNTED_AT_ONCE) {
                    counts.done(uncounted);
                    uncounted = 0;
                }
            }
            tree.finish();
            counts.done(uncounted);
        }
    }
}
