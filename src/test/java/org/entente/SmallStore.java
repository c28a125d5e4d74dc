package org.entente;

import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** A store in memory with what {@code small-store.trig} holds. */
public final class SmallStore {

    private SmallStore() {}

    public static DatasetGraph open() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, "org/entente/small-store.trig"));
        return dataset;
    }
}
