package org.entente.graph.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Stores as they were before there were generations: the one database of TDB2 lay in the directory itself. Nothing is written anew, it only moves. */
final class EarlierLayout {

    static final String LAYOUT = "1";

    private EarlierLayout() {}

    /** Makes the database of an earlier layout the first generation. Stopped at any moment, it goes on the next time. */
    static void convert(StoreDirectory store) throws IOException {
        if (!Files.readString(store.mark()).strip().equals(LAYOUT)) {
            return;
        }
        Path old = store.path().resolve("tdb.lock");
        FileHold.alone(old)
                .orElseThrow(() -> new StoreUnavailable(
                        "%s: an earlier Entente has the store open; stop it first".formatted(store.path())))
                .during(() -> move(store));
        Files.delete(old);
    }

    private static void move(StoreDirectory store) throws IOException {
        List<Path> started = store.generations();
        Path generation = started.isEmpty() ? store.newGeneration() : started.getFirst();
        for (Path database : databases(store.path())) {
            Files.move(database, generation.resolve(database.getFileName()));
        }
        store.publish(generation);
        StoreDirectory.replace(store.mark(), StoreDirectory.LAYOUT);
    }

    private static List<Path> databases(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("Data-\\d+"))
                    .toList();
        }
    }
}
