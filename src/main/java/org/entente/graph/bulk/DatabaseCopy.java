package org.entente.graph.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Databases of TDB2 as files. */
public final class DatabaseCopy {

    private static final String LOCK = "tdb.lock";

    private DatabaseCopy() {}

    /** Makes a database with nothing in it. */
    public static void createEmpty(Path database) throws IOException {
        DatabaseFiles.createEmpty(database);
        DatabaseFiles.force(database);
    }

    /** Copies a database into which nobody writes; all of it is on the disk then. A file system that can share blocks shares them. */
    public static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> entries = Files.list(from)) {
            List<Path> files = entries.filter(file -> !file.endsWith(LOCK)).toList();
            for (Path file : files) {
                copyFile(file, to.resolve(file.getFileName()));
            }
        }
        DatabaseFiles.force(to);
    }

    private static void copyFile(Path from, Path to) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long length = usedLength(from, source.size());
            long copied = 0;
            while (copied < length) {
                copied += source.transferTo(copied, length - copied, target);
            }
        }
    }

    /** TDB2 makes the files of a tree longer than they need to be; its state says how much of them is used. */
    private static long usedLength(Path file, long size) throws IOException {
        String name = file.getFileName().toString();
        int place = name.endsWith(TreeLayout.NODES) ? 1 : name.endsWith(TreeLayout.LEAVES) ? 2 : 0;
        if (place == 0) {
            return size;
        }
        String tree = name.substring(0, name.lastIndexOf('.'));
        ByteBuffer state = ByteBuffer.wrap(Files.readAllBytes(file.resolveSibling(tree + TreeLayout.STATE)));
        return Math.min(size, state.getLong(place * Long.BYTES) * TreeLayout.BLOCK);
    }
}
