package org.entente.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.graph.StoredNames;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.GazetteerFile;
import org.entente.knowledge.ReferenceGazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** With which names a text is read; without an option, with those of the reference tables. */
final class KnownNames {

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Knows the names in a file that \"entente gazetteer --export\" wrote, and no others.")
    private @Nullable Path file;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Knows the names of the datasets in a store, too, as a load into it would.")
    private @Nullable Path store;

    Gazetteer gazetteer() {
        if (file != null) {
            return GazetteerFile.read(file);
        }
        if (store != null) {
            try (Store open = StoreOption.existing(store)) {
                return of(open, List.of(StoredNames.DATASETS));
            }
        }
        return ReferenceGazetteer.load();
    }

    /** What the reference tables and the graphs of a store know. */
    static Gazetteer of(Store store, Collection<String> sources) {
        return ReferenceGazetteer.load().with(StoredNames.in(store, Iris.ENTENTE, sources));
    }
}
