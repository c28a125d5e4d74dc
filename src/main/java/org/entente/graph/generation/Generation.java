package org.entente.graph.generation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A generation that is open. It is opened past TDB2's own lock, which lets only one process in, even if all only read: the lock here lets any number of them
 * read and one alone write.
 */
final class Generation implements Closeable {

    /** The file of a generation that is locked. */
    static final String LOCK = "generation.lock";

    static final String FIRST_DATABASE = "Data-0001";

    /** How long a reader waits for a process that writes into the current generation. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);
    private static final String JOURNAL = "journal.jrnl";

    private static final Map<Path, Generation> OPEN = new HashMap<>();

    private final Path directory;
    private final FileHold hold;
    private final DatasetGraphTDB dataset;
    private int users = 1;

    private Generation(Path directory, FileHold hold) throws IOException {
        this.directory = directory;
        this.hold = hold;
        Path database = database(directory);
        boolean unfinished = Files.exists(database.resolve(JOURNAL)) && Files.size(database.resolve(JOURNAL)) > 0;
        if (unfinished && hold.tryAlone() && JournalTail.cut(directory)) {
            LOG.warn(
                    "{}: a process was stopped while it wrote; what it had not finished is gone, all else is there",
                    directory);
        }
        this.dataset = TDB2StorageBuilder.build(Location.create(database.toString()), null, null);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        if (unfinished) {
            hold.share();
        }
    }

    /** Opens the generation that is current when it is held; one that is replaced in between is let go. */
    static Generation current(StoreDirectory directory) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Path current = directory.current().orElseThrow();
            try {
                Optional<FileHold> hold = FileHold.shared(current.resolve(LOCK));
                if (hold.isPresent() && directory.isCurrent(current)) {
                    return open(current, hold.get());
                }
                if (hold.isPresent()) {
                    hold.get().close();
                    continue;
                }
            } catch (NoSuchFileException replaced) {
                if (directory.isCurrent(current)) {
                    throw replaced;
                }
            }
            if (System.nanoTime() > end) {
                throw new StoreUnavailable(
                        "%s: another process has been writing to the store for %d seconds; try again when it is done"
                                .formatted(directory.path(), PATIENCE.toSeconds()));
            }
            Pause.of(BETWEEN_TRIES);
        }
    }

    /** Opens a generation that is held, or shares the one that is open: TDB2 opens a file once in a process. */
    static Generation open(Path directory, FileHold hold) throws IOException {
        Path path = directory.toRealPath();
        synchronized (OPEN) {
            Generation open = OPEN.get(path);
            if (open != null) {
                open.users++;
                hold.close();
                return open;
            }
            try {
                open = new Generation(directory, hold);
                OPEN.put(path, open);
                return open;
            } catch (JenaException e) {
                hold.close();
                throw StoreUnavailable.damaged(directory, e);
            } catch (IOException e) {
                hold.close();
                throw e;
            }
        }
    }

    /** The directory of the database itself: TDB2 numbers them when it compacts one. */
    static Path database(Path generation) throws IOException {
        try (Stream<Path> entries = Files.list(generation)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("Data-\\d+"))
                    .max(Comparator.naturalOrder())
                    .orElse(generation.resolve(FIRST_DATABASE));
        }
    }

    Path directory() {
        return directory;
    }

    DatasetGraph dataset() {
        return dataset;
    }

    /** Whether nobody else holds it, and nobody can until it is shared again. */
    boolean tryAlone() throws IOException {
        synchronized (OPEN) {
            return users == 1 && hold.tryAlone();
        }
    }

    void share() throws IOException {
        hold.share();
    }

    @Override
    public void close() throws IOException {
        synchronized (OPEN) {
            if (--users == 0) {
                OPEN.values().remove(this);
                dataset.shutdown();
                hold.close();
            }
        }
    }
}
