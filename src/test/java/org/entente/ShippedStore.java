package org.entente;

import java.nio.file.Path;
import java.time.Clock;
import org.entente.extraction.RuleReader;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.load.Loader;
import org.entente.load.Progress;
import org.entente.load.Shipped;
import org.entente.vocabulary.Ontology;

/** A store with what a new installation has: the ontology, the reference data and our own documents. */
public record ShippedStore(Store store, Loader loader) implements AutoCloseable {

    public static ShippedStore open() {
        return fill(Store.inMemory());
    }

    /** One in an empty directory, where millions of triples are loaded as fast as a user loads them. */
    public static ShippedStore in(Path directory) {
        return fill(Store.open(directory));
    }

    private static ShippedStore fill(Store store) {
        Loader loader = new Loader(
                store,
                RuleReader::english,
                ReferenceGazetteer.load(),
                Ontology.load(),
                Iris.ENTENTE,
                Clock.systemUTC());
        Shipped.load(loader, Progress.NONE);
        return new ShippedStore(store, loader);
    }

    @Override
    public void close() {
        store.close();
    }
}
