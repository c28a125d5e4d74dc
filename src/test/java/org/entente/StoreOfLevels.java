package org.entente;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.Corroboration;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.load.LoadOptions;
import org.entente.load.LoadRequest;
import org.entente.load.Loader;
import org.entente.load.Progress;
import org.entente.load.RowOptions;

/**
 * What ships, a sample of an official source, and four small documents: two say the same of one gift and know nothing of each other, one is of the publisher of
 * another, and one has its words from another.
 */
public record StoreOfLevels(ShippedStore shipped) implements AutoCloseable {

    public static final List<String> DOCUMENTS =
            List.of("coast-courier", "coast-courier-again", "harbour-gazette", "quoting-letter");

    private static final List<Path> FILES = List.of(
            Path.of("src/test/resources/org/entente/levels/documents"),
            Path.of("data/sources/us-foreign-aid/sample/us_foreign_aid_country_snapshot_2023.csv"));

    public static StoreOfLevels open() {
        StoreOfLevels opened = new StoreOfLevels(ShippedStore.open());
        opened.loader()
                .load(
                        new LoadRequest(FILES, LoadOptions.NONE, UnaryOperator.identity(), RowOptions.NONE, true),
                        Progress.NONE);
        opened.corroborate();
        return opened;
    }

    public Store store() {
        return shipped.store();
    }

    public Loader loader() {
        return shipped.loader();
    }

    /** Writes what something else bears out of each document. */
    public void corroborate() {
        Corroboration corroboration = new Corroboration(Iris.ENTENTE);
        DatasetGraph dataset = store().dataset();
        for (String document : DOCUMENTS) {
            String name = Iris.ENTENTE.evidence(Iris.ENTENTE.documentGraph(document));
            Graph evidence = corroboration.bySpeakers(dataset, document);
            store().read(name).ifPresent(compared -> compared.find().forEachRemaining(evidence::add));
            store().replace(Map.of(name, evidence));
            store().replace(Map.of(
                    Iris.ENTENTE.corroboratedGraph(document), corroboration.corroborated(dataset, document)));
        }
    }

    @Override
    public void close() {
        shipped.close();
    }
}
