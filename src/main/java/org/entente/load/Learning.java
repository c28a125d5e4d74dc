package org.entente.load;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.extraction.Reader;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.graph.StoredNames;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.Known;
import org.jspecify.annotations.Nullable;

/** How documents are prepared: with what the store's datasets know by name, asked for when the first document comes. */
final class Learning {

    private final Store store;
    private final Iris iris;
    private final Function<Gazetteer, Reader> readers;
    private final Gazetteer tables;
    private final BiFunction<Reader, Gazetteer, DocumentPreparation> preparations;
    private final DocumentPreparation unlearned;
    private @Nullable DocumentPreparation learned;

    Learning(
            Store store,
            Iris iris,
            Function<Gazetteer, Reader> readers,
            Gazetteer tables,
            BiFunction<Reader, Gazetteer, DocumentPreparation> preparations) {
        this.store = store;
        this.iris = iris;
        this.readers = readers;
        this.tables = tables;
        this.preparations = preparations;
        this.unlearned = with(tables);
    }

    /** With no more than the reference tables know. */
    DocumentPreparation unlearned() {
        return unlearned;
    }

    DocumentPreparation documents() {
        DocumentPreparation documents = learned;
        if (documents == null) {
            List<Known> stored = StoredNames.in(store, iris, List.of(StoredNames.DATASETS));
            documents = stored.isEmpty() ? unlearned : with(tables.with(stored));
            learned = documents;
        }
        return documents;
    }

    /** The datasets of the store have changed. */
    void forget() {
        learned = null;
    }

    private DocumentPreparation with(Gazetteer gazetteer) {
        return preparations.apply(readers.apply(gazetteer), gazetteer);
    }
}
