package org.entente.graph.generation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory that is a store, or that may become one.
 *
 * <p>The file {@code entente-store} in it tells our stores from any other directory, and says in which layout they are; the file {@code current} names the
 * generation that is current.
 */
record StoreDirectory(Path path) {

    static final String LAYOUT = "2";

    private static final String MARK = "entente-store";
    private static final String CURRENT = "current";
    private static final String WRITER = "writer.lock";
    private static final String REPLICA = "replica";
    private static final String GENERATION = "generation-";

    Path mark() {
        return path.resolve(MARK);
    }

    /** Makes sure that it is a store, or that it may become one. */
    void requireStoreOrEmpty() throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StoreUnavailable(
                    "%s: found a file, expected the directory of a store; name another with --store".formatted(path));
        }
        Files.createDirectories(path);
        if (Files.exists(mark())) {
            requireKnownLayout(Files.readString(mark()).strip());
        } else if (isEmpty()) {
            replace(mark(), LAYOUT);
        } else {
            throw new StoreUnavailable(
                    "%s: found a directory with other files and no \"%s\" in it, expected a store or an empty directory; name another with --store"
                            .formatted(path, MARK));
        }
    }

    private void requireKnownLayout(String layout) {
        if (!layout.equals(LAYOUT) && !layout.equals(EarlierLayout.LAYOUT)) {
            throw new StoreUnavailable(
                    "%s: found a store of layout %s, expected %s; open it with the newer Entente that made it, or name another directory with --store"
                            .formatted(path, layout, LAYOUT));
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    /** The lock of the one process that may write. */
    FileHold writer() throws IOException {
        Path file = path.resolve(WRITER);
        if (FileHold.isHeldHere(file)) {
            throw new StoreUnavailable(
                    "%s: the store is already open in this process; use the one that is open".formatted(path));
        }
        FileHold hold = FileHold.alone(file).orElseThrow(() -> inUse(file));
        hold.write(ProcessHandle.current().pid() + "\n");
        return hold;
    }

    private StoreUnavailable inUse(Path file) {
        String holder;
        try {
            holder = Files.readString(file).strip();
        } catch (IOException e) {
            holder = "unknown";
        }
        return new StoreUnavailable(
                "%s: the store is in use by process %s, which writes to it; wait until it is done, stop it, ask over HTTP if it is the server, or name another directory with --store"
                        .formatted(path, holder));
    }

    /** The generation that is current; nothing in a store that was never written to. */
    Optional<Path> current() throws IOException {
        Path file = path.resolve(CURRENT);
        return Files.exists(file)
                ? Optional.of(path.resolve(Files.readString(file).strip()))
                : Optional.empty();
    }

    /** Changes whenever another generation becomes current; cheap. */
    Object version() throws IOException {
        BasicFileAttributes file = Files.readAttributes(path.resolve(CURRENT), BasicFileAttributes.class);
        return Arrays.asList(file.fileKey(), file.lastModifiedTime());
    }

    boolean isCurrent(Path generation) throws IOException {
        return current().filter(generation::equals).isPresent();
    }

    /** Makes a generation the current one, at once and for good. All of it must be on the disk. */
    void publish(Path generation) throws IOException {
        replace(path.resolve(CURRENT), generation.getFileName().toString());
    }

    /** A directory for a new generation, with its lock. */
    Path newGeneration() throws IOException {
        int last = generations().stream()
                .map(generation -> generation.getFileName().toString())
                .mapToInt(name -> Integer.parseInt(name.substring(GENERATION.length())))
                .max()
                .orElse(0);
        Path generation = Files.createDirectory(path.resolve("%s%06d".formatted(GENERATION, last + 1)));
        Files.createFile(generation.resolve(Generation.LOCK));
        return generation;
    }

    List<Path> generations() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(entry -> entry.getFileName().toString().matches(GENERATION + "\\d+"))
                    .toList();
        }
    }

    /** Deletes a generation, unless it is current or anybody holds it. */
    void discard(Path generation) throws IOException {
        if (!Files.exists(generation) || isCurrent(generation)) {
            return;
        }
        Optional<FileHold> alone = FileHold.alone(generation.resolve(Generation.LOCK));
        if (alone.isPresent()) {
            alone.get().during(() -> delete(generation));
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> entries = Files.walk(directory)) {
            List<Path> deepestFirst = entries.sorted(Comparator.reverseOrder()).toList();
            for (Path entry : deepestFirst) {
                Files.delete(entry);
            }
        }
    }

    /** Deletes all generations that are not current and that nobody holds. */
    void sweep() throws IOException {
        for (Path generation : generations()) {
            discard(generation);
        }
    }

    /** What is loaded into a replica would be gone with the next copy. */
    void requireNoReplica() throws IOException {
        Path file = path.resolve(REPLICA);
        if (Files.exists(file)) {
            throw new StoreUnavailable(
                    "%s: found a replica of %s, expected a store of its own; write to that one and replicate it again, or delete %s to make this one a store of its own"
                            .formatted(path, Files.readString(file).strip(), file));
        }
    }

    void requireReplicaOrNothing() throws IOException {
        if (!Files.exists(path.resolve(REPLICA)) && current().isPresent()) {
            throw new StoreUnavailable(
                    "%s: found a store of its own, expected a replica or an empty directory; name another directory"
                            .formatted(path));
        }
    }

    void markReplicaOf(Path source) throws IOException {
        replace(path.resolve(REPLICA), source.toString());
    }

    /** Puts text into the place of a file: whoever reads sees the old or the new, also after a crash. */
    static void replace(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        force(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
