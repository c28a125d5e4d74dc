package org.entente.load;

import java.util.List;
import java.util.function.Function;
import org.entente.graph.StoredNames;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.Known;

/** With what documents are loaded: the names that the reference tables have, and those that the store's datasets have by then. */
final class Learning {

    private final Loader.Parts unlearned;
    private final Gazetteer tables;
    private final Function<Gazetteer, Loader.Parts> informed;

    private Gazetteer known;
    private Loader.Parts parts;

    /**
     * Before anything is learned.
     *
     * @param unlearned that know no more than the tables
     * @param informed parts that know what a gazetteer knows
     */
    Learning(Loader.Parts unlearned, Gazetteer tables, Function<Gazetteer, Loader.Parts> informed) {
        this.unlearned = unlearned;
        this.tables = tables;
        this.informed = informed;
        this.known = tables;
        this.parts = unlearned;
    }

    /** Those of the store as it is now; making a reader takes longer than seeing that it knows all already. */
    synchronized Loader.Parts parts() {
        List<Known> stored = StoredNames.in(unlearned.store(), unlearned.iris(), List.of(StoredNames.DATASETS));
        Gazetteer now = stored.isEmpty() ? tables : tables.with(stored);
        if (!now.digest().equals(known.digest())) {
            known = now;
            parts = stored.isEmpty() ? unlearned : informed.apply(now);
        }
        return parts;
    }
}
