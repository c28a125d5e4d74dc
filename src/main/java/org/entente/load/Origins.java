package org.entente.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.graph.Store;

/**
 * From which file each source of a store was loaded last. It stands in a file beside the store's own and not in the graph: paths of
 * somebody's disk are for nobody else to read.
 */
final class Origins {

    private static final String FILE = "entente-origins";

    private final Optional<Path> file;
    private final Map<String, Path> bySource = new TreeMap<>();

    private Origins(Optional<Path> file) {
        this.file = file;
    }

    /** What is known of a store; nothing of one in memory. */
    static Origins of(Store store) {
        Origins origins = new Origins(store.directory().map(directory -> directory.resolve(FILE)));
        origins.file.filter(Files::exists).ifPresent(origins::read);
        return origins;
    }

    /**
     * Which stored sources came from these folders, and are not found there now.
     *
     * @param there those that are found
     * @param isStored of {@code document/ID} or {@code dataset/ID}
     */
    List<String> gone(List<Path> paths, Set<String> there, Predicate<String> isStored) {
        List<Path> folders =
                paths.stream().filter(Files::isDirectory).map(Origins::real).toList();
        return bySource.entrySet().stream()
                .filter(origin -> folders.stream().anyMatch(origin.getValue()::startsWith))
                .filter(origin -> !there.contains(origin.getKey()))
                .map(Map.Entry::getKey)
                .filter(isStored)
                .toList();
    }

    /** This source was loaded from there. */
    void note(String source, Path place) {
        bySource.put(source, real(place));
    }

    /** For the next load of this store. */
    void keep() {
        file.ifPresent(this::write);
    }

    private void read(Path origins) {
        try {
            for (String line : Files.readAllLines(origins)) {
                int space = line.indexOf(' ');
                bySource.put(line.substring(0, space), Path.of(URI.create(line.substring(space + 1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot be read".formatted(origins), e);
        }
    }

    private void write(Path origins) {
        List<String> lines = bySource.entrySet().stream()
                .map(origin -> origin.getKey() + " " + origin.getValue().toUri())
                .toList();
        try {
            Path written = Files.write(origins.resolveSibling(FILE + ".new"), lines);
            Files.move(written, origins, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot be written".formatted(origins), e);
        }
    }

    /** One name for a file, however it was reached; a file that is gone has the name that it was given. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            return path.toAbsolutePath().normalize();
        }
    }
}
