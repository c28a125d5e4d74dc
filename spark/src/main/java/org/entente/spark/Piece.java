package org.entente.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.dataset.record.Input;
import org.entente.dataset.record.Records;
import org.entente.dataset.record.SourceFile;
import org.entente.dataset.record.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Files of a part that stand in one on the disk, or some rows of one.
 *
 * @param path of the file, the same on every machine
 * @param files as they are called there: itself, or members of an archive
 * @param stretch the rows, or null for all records
 * @param bytes on the disk
 */
record Piece(String path, Set<String> files, @Nullable Stretch stretch, long bytes) implements Serializable {

    List<SourceFile> open() throws IOException {
        return SourceFile.in(Path.of(path)).stream()
                .filter(file -> files.contains(file.toString()))
                .toList();
    }

    Records records(SourceFile file, Input input) throws IOException {
        return stretch == null ? file.records(input) : file.records(input, stretch);
    }
}
