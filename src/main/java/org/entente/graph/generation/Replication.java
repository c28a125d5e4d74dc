package org.entente.graph.generation;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.graph.bulk.DatabaseCopy;

/** Copies what a store holds into another directory, which is a replica of it from then on. */
record Replication(StoreDirectory directory) {

    void to(Path target) {
        StoreDirectory replica = new StoreDirectory(target);
        try {
            replica.requireStoreOrEmpty();
            replica.requireReplicaOrNothing();
            replica.writer().during(() -> copy(replica));
        } catch (IOException e) {
            throw StoreUnavailable.notWritten(target, e);
        }
    }

    private void copy(StoreDirectory replica) throws IOException {
        replica.markReplicaOf(directory.path().toRealPath());
        replica.sweep();
        Path copy = replica.newGeneration();
        try (Generation held = Generation.current(directory)) {
            DatabaseCopy.copy(Generation.database(held.directory()), copy.resolve(Generation.FIRST_DATABASE));
            replica.publish(copy);
        } finally {
            replica.sweep();
        }
    }
}
