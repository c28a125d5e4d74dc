package org.entente.graph.generation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.graph.bulk.BulkBuild;
import org.entente.graph.bulk.BulkGraph;

/** A generation that is being built beside the current one. */
public final class NewDatabase implements Closeable {

    private final Generations generations;
    private final Path directory;
    private final BulkBuild build;
    private boolean published;

    NewDatabase(Generations generations, Path directory, BulkBuild build) {
        this.generations = generations;
        this.directory = directory;
        this.build = build;
    }

    public BulkBuild build() {
        return build;
    }

    /** Writes it with these graphs in the place of those of the same IRIs, without those that are dropped, and makes it the current one. */
    public void publish(List<BulkGraph> graphs, Set<String> dropped) throws IOException {
        build.finish(graphs, dropped);
        build.close();
        generations.publish(directory);
        published = true;
    }

    /** Leaves nothing of it, unless it is published. */
    @Override
    public void close() throws IOException {
        if (!published) {
            build.close();
            generations.discard(directory);
        }
    }
}
