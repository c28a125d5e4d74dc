package org.entente;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
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
        return opened;
    }

    public Store store() {
        return shipped.store();
    }

    public Loader loader() {
        return shipped.loader();
    }

    @Override
    public void close() {
        shipped.close();
    }
}
