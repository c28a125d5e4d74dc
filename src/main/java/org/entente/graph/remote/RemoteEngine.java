package org.entente.graph.remote;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.PlanOp;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.util.Context;

/**
 * Has the pattern of a query answered, whole, where the dataset is. ARQ does the rest here: it fills the template of a CONSTRUCT, describes what a DESCRIBE
 * found, and minds the time.
 */
final class RemoteEngine implements QueryEngineFactory {

    private static final RemoteEngine ENGINE = new RemoteEngine();

    private RemoteEngine() {}

    static void register() {
        if (!QueryEngineRegistry.containsFactory(ENGINE)) {
            QueryEngineRegistry.addFactory(ENGINE);
        }
    }

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
        return dataset instanceof RemoteDataset;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding given, Context context) {
        if (!given.isEmpty()) {
            throw new UnsupportedOperationException("values are given to a remote query by substitution");
        }
        return new PlanOp(null, null, new RemoteRows((RemoteDataset) dataset, asked(query), context));
    }

    /** Asks for the rows that ARQ needs: all variables of a pattern whose template or description is filled here. */
    private static Query asked(Query asked) {
        if (asked.isSelectType() || asked.isAskType()) {
            return asked;
        }
        Query rows = asked.cloneQuery();
        if (asked.getQueryPattern() == null) {
            // DESCRIBE of named things alone: one row without values
            rows.setQueryPattern(new ElementGroup());
            rows.setQueryAskType();
            return rows;
        }
        boolean all = asked.isConstructType()
                || asked.isQueryResultStar()
                || asked.getProjectVars().isEmpty();
        rows.setQuerySelectType();
        if (all) {
            rows.setQueryResultStar(true);
            rows.resetResultVars();
        }
        return rows;
    }

    /** Algebra that no query stands behind is worked out here, pattern by pattern. */
    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
        return false;
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding given, Context context) {
        throw new UnsupportedOperationException("only whole queries are passed on");
    }
}
