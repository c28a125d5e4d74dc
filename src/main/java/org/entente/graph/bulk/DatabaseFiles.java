package org.entente.graph.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.jspecify.annotations.Nullable;

/** The files of a database of TDB2 that are not indexes of quads. */
final class DatabaseFiles {

    private static final String TERMS = Names.nodeTableBaseName;

    private DatabaseFiles() {}

    /** Makes all files as they are where there is nothing: those of the default graph and of the prefixes stay so. */
    static void createEmpty(Path database) throws IOException {
        Files.createDirectories(database);
        TDB2StorageBuilder.build(Location.create(database.toString())).shutdown();
    }

    /** Where the terms stand. */
    static Path nodes(Path database) {
        return database.resolve(TERMS + "-data." + Names.extObjNodeData);
    }

    /** The numbers of all terms of a database, to which more can be added. */
    static NodeTable readNodeTable(Path workplace, @Nullable Path database) throws IOException {
        if (database == null) {
            return new NodeTable(workplace, 0);
        }
        try (TreeReader terms = new TreeReader(database, TERMS, TreeLayout.TERMS)) {
            NodeTable table = new NodeTable(workplace, terms.atMost());
            while (terms.next()) {
                table.numberOf(terms.number(0), terms.number(1), terms.number(2));
            }
            return table;
        }
    }

    static void writeNodeTable(Path database, NodeTable table) throws IOException {
        try (TreeWriter terms = new TreeWriter(database, TERMS, TreeLayout.TERMS)) {
            table.forEach(terms::add);
            terms.finish();
        }
    }

    /** How long the file of the terms is, and a zero that TDB2 does not use. */
    static void writeNodesState(Path database, long length) throws IOException {
        Path file = database.resolve(TERMS + "-data." + Names.extBdfState);
        try (FileChannel state = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Files64.write(
                    state,
                    ByteBuffer.allocate(2 * Long.BYTES)
                            .putLong(length)
                            .putLong(0)
                            .flip());
        }
    }

    /** Has everything in a directory on the disk before it returns, and the directory itself. */
    static void force(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> files = entries.toList();
            for (Path file : files) {
                force(file, StandardOpenOption.WRITE);
            }
        }
        force(directory, StandardOpenOption.READ);
    }

    private static void force(Path file, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }
}
