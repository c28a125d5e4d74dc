package org.entente.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.dataset.mapping.Lookups;
import org.entente.dataset.source.Part;
import org.entente.dataset.source.Release;
import org.entente.dataset.source.SideTables;
import org.entente.graph.Iris;

/**
 * What every task of a part needs, sent to each machine once.
 *
 * @param file of the mapping, for messages
 * @param mapping its text
 * @param tables the side tables: name, key, column, value
 * @param graph the IRI of the part's graph
 * @param folder where the N-Quads go, the same on every machine
 */
record Work(
        String base,
        String source,
        String file,
        String mapping,
        Lookups lookups,
        HashMap<String, Map<String, Map<String, String>>> tables,
        String graph,
        String folder,
        boolean gzip)
        implements Serializable {

    static Work of(Release release, Iris iris, Path folder, boolean gzip, Consumer<String> signals) throws IOException {
        Part part = release.part();
        return new Work(
                iris.base(),
                part.source(),
                part.mapping().file(),
                part.mapping().text(),
                part.lookups(),
                new HashMap<>(SideTables.of(part, release.paths(), signals)),
                iris.graph(part.path()),
                folder.toString(),
                gzip);
    }
}
