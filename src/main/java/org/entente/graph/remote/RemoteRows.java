package org.entente.graph.remote;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorBase;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** The rows of a remote answer, asked for when the first of them is wanted: only then does ARQ mind the time. */
final class RemoteRows extends QueryIteratorBase {

    private final RemoteDataset dataset;
    private final Query query;
    private final AtomicBoolean cancelled;
    private final Optional<Duration> deadline;
    private @Nullable Iterator<Binding> rows;

    RemoteRows(RemoteDataset dataset, Query query, Context context) {
        this(dataset, query, Context.getOrSetCancelSignal(context), deadline(context));
    }

    private RemoteRows(RemoteDataset dataset, Query query, AtomicBoolean cancelled, Optional<Duration> deadline) {
        super(cancelled);
        this.dataset = dataset;
        this.query = query;
        this.cancelled = cancelled;
        this.deadline = deadline;
    }

    private static Optional<Duration> deadline(Context context) {
        return Optional.ofNullable(context.getAsString(ARQ.queryTimeout))
                .filter(millis -> millis.matches("\\d+"))
                .map(millis -> Duration.ofMillis(Long.parseLong(millis)));
    }

    private Iterator<Binding> rows() {
        if (rows == null) {
            rows = dataset.ask(query, deadline, cancelled::get);
        }
        return rows;
    }

    @Override
    protected boolean hasNextBinding() {
        return rows().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return rows().next();
    }

    @Override
    protected void closeIterator() {}

    /** Whoever waits for the answer looks at the signal. */
    @Override
    protected void requestCancel() {}

    @Override
    public void output(IndentedWriter out, SerializationContext context) {
        out.println("rows of a remote store");
    }
}
