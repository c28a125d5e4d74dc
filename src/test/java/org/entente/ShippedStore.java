package org.entente;

import java.time.Clock;
import org.entente.extraction.RuleReader;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.load.Loader;
import org.entente.load.Progress;
import org.entente.load.Shipped;
import org.entente.vocabulary.Ontology;

/** A store in memory with what a new installation has: the ontology, the reference data and our own documents. */
public record ShippedStore(Store store, Loader loader) implements AutoCloseable {

    public static ShippedStore open() {
        Store store = Store.inMemory();
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
