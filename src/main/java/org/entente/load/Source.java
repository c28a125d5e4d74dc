package org.entente.load;

import java.nio.file.Path;
import org.entente.claim.DocumentDescription;

/** Something to load, before its content is read. */
sealed interface Source {

    /** The file or folder as it was named. */
    Path path();

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
