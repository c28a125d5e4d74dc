package org.entente.dataset.source;

import java.nio.file.Path;
import org.entente.dataset.record.SourceFile;

/**
 * A file that belongs to a part.
 *
 * @param path on the disk; several members of one archive share it
 */
public record OwnedFile(Part part, Path path, SourceFile file) {}
