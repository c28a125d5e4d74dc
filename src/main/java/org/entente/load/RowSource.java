package org.entente.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.dataset.source.OwnedFile;
import org.entente.dataset.source.Part;

/** The files of a load that belong to one part of an official source: they become one graph together. */
record RowSource(Part part, List<OwnedFile> files) {

    RowSource {
        files = List.copyOf(files);
    }

    /** The files on the disk, in their order; the members of an archive are one. */
    List<Path> paths() {
        return files.stream().map(OwnedFile::path).distinct().toList();
    }

    /** How many bytes there are to read; a file that cannot be read has none. */
    long bytes() {
        long bytes = 0;
        for (OwnedFile owned : files) {
            try {
                bytes += owned.file().size();
            } catch (IOException unreadable) {
                // the load says what is wrong with it
            }
        }
        return bytes;
    }

    /** The file, or the folder that they all stand in. */
    Path place() {
        List<Path> paths = paths();
        Path place = paths.getFirst().toAbsolutePath().normalize();
        for (Path path : paths) {
            while (!path.toAbsolutePath().normalize().startsWith(place)) {
                place = place.resolve("..").normalize();
            }
        }
        return place;
    }
}
