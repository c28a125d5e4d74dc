package org.entente.graph.view;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/** Runs a query over some graphs of a database: patterns in the database, all else over what the view hands out. */
final class SomeGraphsEngine extends QueryEngineMain {

    static final QueryEngineFactory FACTORY = new Factory();

    private final Optional<DatasetGraphTDB> database;

    private SomeGraphsEngine(Query query, SomeGraphs graphs, Binding input, Context context) {
        super(query, graphs, input, context);
        this.database = graphs.database();
        restrict(graphs, context);
    }

    private SomeGraphsEngine(Op op, SomeGraphs graphs, Binding input, Context context) {
        super(op, graphs, input, context);
        this.database = graphs.database();
        restrict(graphs, context);
    }

    private void restrict(SomeGraphs graphs, Context context) {
        database.ifPresent(found -> QC2.setFilter(context, graphs.filter(found)));
    }

    /** As quads, which the database can match; a dataset of FROM and FROM NAMED is put together of the view's graphs, and has none. */
    @Override
    protected Op modifyOp(Op op) {
        Op better = super.modifyOp(op);
        if (!inDatabase()) {
            return better;
        }
        Op quads = OpLib.unionDefaultGraphQuads(Algebra.toQuadForm(better));
        setOp(quads);
        return quads;
    }

    @Override
    public QueryIterator eval(Op op, DatasetGraph dataset, Binding input, Context context) {
        if (inDatabase()) {
            QC.setFactory(context, SomeGraphsExecutor::new);
        }
        return super.eval(op, dataset, input, context);
    }

    private boolean inDatabase() {
        return database.isPresent() && !isDynamicDataset();
    }

    private static final class Factory implements QueryEngineFactory {

        @Override
        public boolean accept(Query query, DatasetGraph dataset, Context context) {
            return dataset instanceof SomeGraphs;
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
            return new SomeGraphsEngine(query, (SomeGraphs) dataset, input, context).getPlan();
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return dataset instanceof SomeGraphs;
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
            return new SomeGraphsEngine(op, (SomeGraphs) dataset, input, context).getPlan();
        }
    }
}
