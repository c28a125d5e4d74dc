package org.entente.graph.remote;

import java.util.Iterator;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.engine.binding.Binding;

/** Rows that were all sent: where there are as many as the store sends at most, nobody knows of how many. */
final class CompleteRows implements Iterator<Binding> {

    private final Iterator<Binding> rows;
    private final long most;
    private long passed;

    CompleteRows(Iterator<Binding> rows, long most) {
        this.rows = rows;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        boolean more = rows.hasNext();
        if (!more && passed >= most) {
            throw new QueryExecException(
                    "the store behind this one sends %,d rows at most, and has sent as many; ask for less, or have its limit raised (in Virtuoso: ResultSetMaxRows)"
                            .formatted(most));
        }
        return more;
    }

    @Override
    public Binding next() {
        passed++;
        return RemoteTerms.asEmbedded(rows.next());
    }
}
