package org.entente.graph.view;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/** Executes over a view of some graphs what has no pattern to match, and has the database match those, which knows the numbers of the graphs. */
final class SomeGraphsExecutor extends OpExecutor {

    private final SomeGraphs graphs;

    SomeGraphsExecutor(ExecutionContext context) {
        super(context);
        this.graphs = (SomeGraphs) context.getDataset();
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return maySee(pattern.getGraphNode()) ? inDatabase(pattern, input) : nothing(input);
    }

    /** The database tests a filter as soon as its variables are known, but would look for a pattern in the filter itself without us. */
    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return filter.getSubOp() instanceof OpQuadPattern pattern
                        && maySee(pattern.getGraphNode())
                        && filter.getExprs().getList().stream().noneMatch(SomeGraphsExecutor::asksGraphs)
                ? inDatabase(filter, input)
                : super.execute(filter, input);
    }

    @Override
    protected QueryIterator execute(OpDatasetNames names, QueryIterator input) {
        return inDatabase(names, input);
    }

    private boolean maySee(Node graph) {
        return !graph.isURI() || Quad.isUnionGraph(graph) || graphs.sees(graph);
    }

    private QueryIterator nothing(QueryIterator input) {
        input.close();
        return QueryIterNullIterator.create(execCxt);
    }

    private QueryIterator inDatabase(Op op, QueryIterator input) {
        DatasetGraphTDB database = graphs.database().orElseThrow();
        ExecutionContext there = ExecutionContext.create(database, database.getDefaultGraph(), execCxt.getContext());
        there.setExecutor(OpExecutorTDB2.OpExecFactoryTDB);
        return new OpExecutorTDB2(there).executeOp(op, input);
    }

    private static boolean asksGraphs(Expr expression) {
        AtomicBoolean asks = new AtomicBoolean();
        Walker.walk(expression, new ExprVisitorBase() {
            @Override
            public void visit(ExprFunctionOp exists) {
                asks.set(true);
            }
        });
        return asks.get();
    }
}
