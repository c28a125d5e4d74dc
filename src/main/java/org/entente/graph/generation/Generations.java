package org.entente.graph.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.bulk.BulkBuild;
import org.entente.graph.bulk.DatabaseCopy;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The generations of a store that is open, for reading or for writing as well. */
public final class Generations implements AutoCloseable {

    /** How long a reader waits for a process that writes into the current generation. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration IDLE = Duration.ofSeconds(1);

    private final StoreDirectory directory;
    private final @Nullable FileHold writer;
    private final CurrentDataset dataset;
    private final ReentrantLock following = new ReentrantLock();
    private volatile Object version;
    private volatile boolean closed;

    /** Whether the newest generation is one of our own that is not published yet. */
    private boolean unpublished;

    private Generations(StoreDirectory directory, @Nullable FileHold writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.version = directory.version();
        Generation generation = openCurrent();
        this.dataset = new CurrentDataset(generation, afterClose(generation), writer == null ? this::follow : () -> {});
    }

    /** Opens a store to read and write it; no other process can write then. */
    public static Generations forWriting(Path path) {
        StoreDirectory directory = new StoreDirectory(path);
        try {
            directory.requireStoreOrEmpty();
            directory.requireNoReplica();
            FileHold writer = directory.writer();
            try {
                prepare(directory);
                return new Generations(directory, writer);
            } catch (IOException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (IOException e) {
            throw StoreUnavailable.unreadable(path, e);
        }
    }

    /** Opens a store to read it and to follow what another process writes. */
    public static Generations forReading(Path path) {
        StoreDirectory directory = new StoreDirectory(path);
        try {
            directory.requireStoreOrEmpty();
            if (directory.current().isEmpty()
                    || !Files.readString(directory.mark()).strip().equals(StoreDirectory.LAYOUT)) {
                directory.writer().during(() -> prepare(directory));
            }
            Generations open = new Generations(directory, null);
            open.followWhenIdle();
            return open;
        } catch (IOException e) {
            throw StoreUnavailable.unreadable(path, e);
        }
    }

    /** Copies what this store holds now into another directory, and has that answer from it: a replica, which is only read. */
    public void replicateTo(Path target) {
        StoreDirectory replica = new StoreDirectory(target);
        try {
            replica.requireStoreOrEmpty();
            replica.requireReplicaOrNothing();
            replica.writer().during(() -> replicateTo(replica));
        } catch (IOException e) {
            throw StoreUnavailable.notWritten(target, e);
        }
    }

    private void replicateTo(StoreDirectory replica) throws IOException {
        replica.markReplicaOf(directory.path().toRealPath());
        replica.sweep();
        Path copy = replica.newGeneration();
        try (Generation held = openCurrent()) {
            DatabaseCopy.copy(Generation.database(held.directory()), copy.resolve(Generation.FIRST_DATABASE));
            replica.publish(copy);
        } finally {
            replica.sweep();
        }
    }

    /** Makes it a store with a current generation and nothing else. */
    private static void prepare(StoreDirectory directory) throws IOException {
        EarlierLayout.convert(directory);
        if (directory.current().isEmpty()) {
            Path first = directory.newGeneration();
            DatabaseCopy.createEmpty(first.resolve(Generation.FIRST_DATABASE));
            directory.publish(first);
        }
        directory.sweep();
    }

    /** The generation that is current when it is held; one that is replaced in between is let go. */
    private Generation openCurrent() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Path current = directory.current().orElseThrow();
            try {
                Optional<FileHold> hold = FileHold.shared(current.resolve(Generation.LOCK));
                if (hold.isPresent() && directory.isCurrent(current)) {
                    return Generation.open(current, hold.get());
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
            pause(Duration.ofMillis(50));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while it waited for a store", e);
        }
    }

    /** The dataset of the generation that is current when a transaction begins. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Goes on with the generation that has become current. Where it cannot be opened, what is open goes on. */
    private void follow() {
        if (closed || !following.tryLock()) {
            return;
        }
        try {
            Object now = directory.version();
            if (!now.equals(version)) {
                Generation generation = openCurrent();
                version = now;
                dataset.switchTo(generation, afterClose(generation));
            }
        } catch (IOException | StoreUnavailable e) {
            LoggerFactory.getLogger(Generations.class)
                    .warn(
                            "{}: the newest state cannot be opened; the one before answers ({})",
                            directory.path(),
                            e.getMessage());
        } finally {
            following.unlock();
        }
    }

    /** So that a generation nobody asks any more does not keep the disk. */
    private void followWhenIdle() {
        Thread.ofPlatform().daemon().name("store-following").start(() -> {
            while (!closed) {
                pause(IDLE);
                follow();
            }
        });
    }

    private Runnable afterClose(Generation generation) {
        return () -> {
            try {
                directory.discard(generation.directory());
            } catch (IOException e) {
                // The next process that writes will try again.
                LoggerFactory.getLogger(Generations.class)
                        .warn("{}: cannot be deleted yet ({})", generation.directory(), e.getMessage());
            }
        };
    }

    /** Changes the dataset in one transaction: where it is, or in a copy where others read it, which they see when this is closed. */
    public void write(Consumer<DatasetGraph> change) {
        requireWriter();
        try {
            if (!unpublished && dataset.newest().tryAlone()) {
                try {
                    transact(change);
                } finally {
                    dataset.newest().share();
                }
            } else {
                if (!unpublished) {
                    copy();
                }
                transact(change);
            }
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private void transact(Consumer<DatasetGraph> change) {
        DatasetGraph newest = dataset.newest().dataset();
        try {
            Txn.executeWrite(newest, () -> change.accept(newest));
        } catch (InternalError | RuntimeIOException full) {
            throw StoreUnavailable.notWritten(directory.path(), full);
        }
    }

    private void copy() throws IOException {
        Path copy = directory.newGeneration();
        try {
            DatabaseCopy.copy(
                    Generation.database(dataset.newest().directory()), copy.resolve(Generation.FIRST_DATABASE));
            goOnWith(copy);
            unpublished = true;
        } catch (IOException e) {
            directory.discard(copy);
            throw e;
        }
    }

    private void goOnWith(Path path) throws IOException {
        Generation generation = Generation.open(
                path, FileHold.shared(path.resolve(Generation.LOCK)).orElseThrow());
        dataset.switchTo(generation, afterClose(generation));
    }

    /** Begins to build the next generation; nothing else may be written until it is published or discarded. */
    public NewDatabase build(BuildProgress progress) throws IOException {
        requireWriter();
        Path next = directory.newGeneration();
        try {
            BulkBuild build = new BulkBuild(
                    next.resolve(Generation.FIRST_DATABASE),
                    next.resolve("workplace"),
                    Generation.database(dataset.newest().directory()),
                    progress);
            return new NewDatabase(this, next, build);
        } catch (IOException | RuntimeException e) {
            directory.discard(next);
            throw e;
        }
    }

    void publish(Path generation) throws IOException {
        directory.publish(generation);
        unpublished = false;
        goOnWith(generation);
    }

    void discard(Path generation) throws IOException {
        directory.discard(generation);
    }

    private void requireWriter() {
        if (writer == null) {
            throw new IllegalStateException(directory.path() + " is open for reading");
        }
    }

    /** What is said when what was to be written could not be. */
    public StoreUnavailable notWritten(IOException cause) {
        return StoreUnavailable.notWritten(directory.path(), cause);
    }

    @Override
    public void close() {
        closed = true;
        try {
            following.lock();
            try {
                if (unpublished) {
                    directory.publish(dataset.newest().directory());
                }
                dataset.release();
            } finally {
                following.unlock();
            }
            if (writer != null) {
                directory.sweep();
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
