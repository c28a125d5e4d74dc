package org.entente.load;

import java.nio.file.Path;
import java.util.Set;
import org.entente.graph.Store;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest extends StoreContract {

    @TempDir
    private Path directory;

    @Override
    Store open() {
        return Store.open(directory);
    }

    @Override
    Set<String> answeredOtherwise() {
        return Set.of();
    }
}
