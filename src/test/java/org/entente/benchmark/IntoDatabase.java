package org.entente.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A file of triples into a new database of TDB2, by its sequential loader. */
public final class IntoDatabase {

    private IntoDatabase() {}

    /**
     * Loads the triples.
     *
     * @param arguments the file of triples, the folder of the database, how many triples there must be in the end, and the graph unless it is the default
     */
    public static void main(String[] arguments) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(arguments[1]);
        boolean named = arguments.length > 3;
        DataLoader loader = named
                ? LoaderFactory.sequentialLoader(dataset, NodeFactory.createURI(arguments[3]), LoaderOps.outputToLog())
                : LoaderFactory.sequentialLoader(dataset, LoaderOps.outputToLog());
        loader.startBulk();
        loader.load(List.of(Path.of(arguments[0]).toString()));
        loader.finishBulk();
        IntoStore.require(Long.parseLong(arguments[2]), Txn.calculateRead(dataset, () -> (long)
                (named ? dataset.getGraph(NodeFactory.createURI(arguments[3])) : dataset.getDefaultGraph()).size()));
        TDBInternal.expel(dataset);
    }
}
