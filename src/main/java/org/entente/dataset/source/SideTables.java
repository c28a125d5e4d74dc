package org.entente.dataset.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.entente.dataset.record.SideTable;
import org.entente.dataset.record.SourceFile;

/** What the records of a part look things up in, whole in memory: table, key, column, value. */
public final class SideTables {

    private SideTables() {}

    /**
     * Reads them.
     *
     * @param besides the files of the part
     * @param signals takes what a person should look at
     */
    public static Map<String, Map<String, Map<String, String>>> of(Part part, List<Path> besides, Consumer<String> signals)
            throws IOException {
        Map<String, Map<String, Map<String, String>>> tables = new HashMap<>();
        for (Map.Entry<String, SideTable> table : part.mapping().tables().entrySet()) {
            List<SourceFile> files = SideTableFiles.of(table.getValue(), besides);
            if (files.isEmpty()) {
                throw new IOException(
                        "%s: found no file of the side table \"%s\" beside its files, expected %s; put the files of the source together, as it publishes them"
                                .formatted(
                                        part,
                                        table.getKey(),
                                        String.join(
                                                " or ", table.getValue().input().files())));
            }
            tables.put(table.getKey(), table.getValue().read(files, signals));
        }
        return tables;
    }

    /** The files on the disk that side tables are read from. */
    public static List<Path> files(Part part, List<Path> besides) throws IOException {
        Set<Path> files = new TreeSet<>();
        for (SideTable table : part.mapping().tables().values()) {
            SideTableFiles.of(table, besides).forEach(file -> files.add(file.path()));
        }
        return List.copyOf(files);
    }
}
