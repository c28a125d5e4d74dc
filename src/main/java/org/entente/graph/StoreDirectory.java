package org.entente.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A directory that is a store, or that may become one: made sure of before TDB2 sees it.
 *
 * <p>The file {@code entente-store} in it tells our stores from any other directory, and says in which layout they are.
 */
record StoreDirectory(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(StoreDirectory.class);
    private static final String MARK = "entente-store";
    private static final String LOCK = "tdb.lock";
    private static final int LAYOUT = 1;

    DatasetGraph connect() {
        try {
            requireStoreOrEmpty();
            Location location = Location.create(path.toString());
            mendWhileLocked(location);
            return DatabaseMgr.connectDatasetGraph(location);
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "%s: cannot be read and written as a store (%s: %s); check its permissions and the disk, or name another directory with --store"
                            .formatted(path, e.getClass().getSimpleName(), e.getMessage()),
                    e);
        } catch (JenaException e) {
            throw new StoreUnavailable(
                    "%s: the store is damaged (%s); move it away and load its sources again, into a store that is empty"
                            .formatted(path, e.getMessage()),
                    e);
        }
    }

    private void requireStoreOrEmpty() throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StoreUnavailable(
                    "%s: found a file, expected the directory of a store; name another with --store".formatted(path));
        }
        Files.createDirectories(path);
        Path mark = path.resolve(MARK);
        if (Files.exists(mark)) {
            requireKnownLayout(Files.readString(mark).strip());
        } else if (isEmpty()) {
            Files.writeString(mark, LAYOUT + "\n");
        } else {
            throw new StoreUnavailable(
                    "%s: found a directory with other files and no \"%s\" in it, expected a store or an empty directory; name another with --store"
                            .formatted(path, MARK));
        }
    }

    private void requireKnownLayout(String layout) {
        if (!layout.equals(Integer.toString(LAYOUT))) {
            throw new StoreUnavailable(
                    "%s: found a store of layout %s, expected %d; open it with the newer Entente that made it, or name another directory with --store"
                            .formatted(path, layout, LAYOUT));
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Holds TDB2's own lock while it looks at the journal, because the journal of a running process may look half-written. */
    private void mendWhileLocked(Location location) throws IOException {
        ProcessFileLock lock = DatabaseConnection.lockForLocation(location);
        if (lock.isLockedHere()) {
            throw new StoreUnavailable(
                    "%s: the store is already open in this process; use the one that is open".formatted(path));
        }
        try {
            if (!lock.tryLock()) {
                throw new StoreUnavailable(
                        "%s: the store is in use by process %s; stop that process, ask it over HTTP if it is the server, or name another directory with --store"
                                .formatted(path, holder()));
            }
            if (JournalTail.cut(path)) {
                LOG.warn(
                        "{}: a process was stopped while it wrote; what it had not finished is gone, all else is there",
                        path);
            }
        } finally {
            ProcessFileLock.release(lock);
        }
    }

    /** TDB2 writes the number of the process that holds a store into the file that it locks. */
    private String holder() throws IOException {
        return Files.readString(path.resolve(LOCK)).strip();
    }
}
