package org.entente.load;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.claim.DocumentDescription;

/** Something to load, before its content is read. */
sealed interface Source {

    /** The file or folder as it was named. */
    Path path();

    /** The path of its graph: {@code document/ID}, {@code dataset/ID}; none where nothing can be loaded. */
    default Optional<String> storedAs() {
        return switch (this) {
            case Text text -> Optional.of("document/" + text.description().id());
            case Triples triples -> Optional.of("dataset/" + triples.id());
            case Bad bad -> Optional.empty();
        };
    }

    /**
     * A text that is to be read.
     *
     * @param file that holds the text
     */
    record Text(Path path, Path file, DocumentDescription description) implements Source {}

    /** A file of triples. */
    record Triples(Path path, String id) implements Source {}

    /** Nothing that can be loaded, and why. */
    record Bad(Path path, String problem) implements Source {}
}
