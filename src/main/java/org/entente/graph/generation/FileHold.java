package org.entente.graph.generation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A lock on a file, shared or alone, that other processes respect and that ends with this one.
 *
 * <p>All holds of a process on the same file are one lock to the operating system, which would let go of it with the first of them.
 */
final class FileHold implements Closeable {

    private static final Map<Path, FileHold.Held> HELD = new HashMap<>();

    private final Path file;
    private boolean closed;

    /** What this process has of a file. */
    private static final class Held {
        private final FileChannel channel;
        private FileLock lock;
        private int holds = 1;

        private Held(FileChannel channel, FileLock lock) {
            this.channel = channel;
            this.lock = lock;
        }
    }

    private FileHold(Path file) {
        this.file = file;
    }

    /** Nothing where anybody holds it alone. */
    static Optional<FileHold> shared(Path file) throws IOException {
        Path path = real(file);
        synchronized (HELD) {
            Held held = HELD.get(path);
            if (held == null) {
                return take(path, true);
            }
            if (!held.lock.isShared()) {
                return Optional.empty();
            }
            held.holds++;
            return Optional.of(new FileHold(path));
        }
    }

    /** Nothing where anybody else holds it. The file is made where there is none. */
    static Optional<FileHold> alone(Path file) throws IOException {
        Path path = real(file);
        synchronized (HELD) {
            return HELD.containsKey(path) ? Optional.empty() : take(path, false);
        }
    }

    /** Whether this process holds a file. */
    static boolean isHeldHere(Path file) throws IOException {
        Path path = real(file);
        synchronized (HELD) {
            return HELD.containsKey(path);
        }
    }

    private static Path real(Path file) throws IOException {
        return Objects.requireNonNull(file.toAbsolutePath().getParent())
                .toRealPath()
                .resolve(file.getFileName());
    }

    private static Optional<FileHold> take(Path path, boolean shared) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!shared) {
            options.add(StandardOpenOption.CREATE);
        }
        FileChannel channel = FileChannel.open(path, options);
        FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        HELD.put(path, new Held(channel, lock));
        return Optional.of(new FileHold(path));
    }

    /** What is done while a file is held. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    /** Does something and lets go. */
    void during(Action action) throws IOException {
        try {
            action.run();
        } finally {
            close();
        }
    }

    /** Makes a shared hold one that is alone; false, and still shared, where anybody else holds the file. */
    boolean tryAlone() throws IOException {
        synchronized (HELD) {
            Held held = held();
            if (held.holds > 1) {
                return false;
            }
            held.lock.release();
            FileLock alone = held.channel.tryLock(0, Long.MAX_VALUE, false);
            held.lock = alone != null ? alone : held.channel.lock(0, Long.MAX_VALUE, true);
            return alone != null;
        }
    }

    /** Lets others share it. */
    void share() throws IOException {
        synchronized (HELD) {
            Held held = held();
            held.lock.release();
            held.lock = held.channel.lock(0, Long.MAX_VALUE, true);
        }
    }

    /** Writes into the file: to open it a second time would end the hold. */
    void write(String text) throws IOException {
        synchronized (HELD) {
            held().channel.truncate(0).write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        }
    }

    private Held held() {
        Held held = HELD.get(file);
        if (held == null) {
            throw new IllegalStateException(file + " is not held any more");
        }
        return held;
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            if (closed) {
                return;
            }
            closed = true;
            Held held = held();
            if (--held.holds == 0) {
                HELD.remove(file);
                held.channel.close();
            }
        }
    }
}
