package org.entente.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.update.UpdateFactory;
import org.entente.graph.EvidenceLevel;
import org.entente.graph.UnknownLevel;
import org.entente.graph.remote.RemoteDataset;
import org.entente.query.SyntaxFault;
import org.springframework.http.HttpStatus;

/** Fuseki's query operation, which says no before it starts to answer, and never ends a broken answer as if it were whole. */
final class ReadOnlyQuery extends SPARQL_QueryDataset {

    /** What is held back before the first byte leaves, so that an early failure still gets its own status. */
    private static final int HELD = 32 * 1024;

    private final long longest;

    ReadOnlyQuery(long longest) {
        this.longest = longest;
    }

    @Override
    public void execGet(HttpAction action) {
        answer(action);
    }

    @Override
    public void execPost(HttpAction action) {
        answer(action);
    }

    /** Failures go to the thread that waits for the answer; Fuseki would write them as plain text. */
    private void answer(HttpAction action) {
        try {
            executeLifecycle(action);
        } catch (RuntimeException failure) {
            turn(action).fail(failure);
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            byte[] body = action.getRequestInputStream().readNBytes((int) longest + 1);
            execute(new String(body, StandardCharsets.UTF_8), action);
        } catch (IOException unreadable) {
            throw new RuntimeIOException(unreadable);
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query = parse(text);
        ResultFormat format = ResultFormat.chosen(
                ResultFormat.offeredFor(query),
                action.getRequestParameter("format"),
                action.getRequestHeader(HttpNames.hAccept));
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> asked = decideDataset(action, query, "");
            try (QueryExec execution = createQueryExec(action, asked.getRight(), asked.getLeft())) {
                send(action, execution, query, format);
            }
        } finally {
            action.endRead();
        }
    }

    /** What is seen at the level of the request; asked for when its transaction has begun. */
    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        return level(action).of(super.getDataset(action));
    }

    private static EvidenceLevel level(HttpAction action) {
        try {
            return EvidenceLevel.named(action.getRequestParameter(EvidenceLevel.PARAMETER));
        } catch (UnknownLevel unknown) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "No such level", unknown.getMessage());
        }
    }

    /** A remote store is told of which graphs the query is, as it is told the query; for any other, Fuseki shows it these alone. */
    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String queryStringLog) {
        DatasetDescription graphs = SPARQLProtocol.getDatasetDescription(action, query);
        if (graphs == null || !(getDataset(action) instanceof RemoteDataset remote)) {
            return super.decideDataset(action, query, queryStringLog);
        }
        Query told = query.cloneQuery();
        told.getGraphURIs().clear();
        told.getNamedGraphURIs().clear();
        graphs.getDefaultGraphURIs().forEach(told::addGraphURI);
        graphs.getNamedGraphURIs().forEach(told::addNamedGraphURI);
        return Pair.create(remote, told);
    }

    private Query parse(String text) {
        if (text.length() > longest) {
            throw Refusal.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "Query too long",
                    "the query has more than %d characters, which is the most that is read".formatted(longest));
        }
        try {
            Query query = QueryFactory.create(text, Syntax.syntaxARQ);
            if (query.isJsonType()) {
                throw Refusal.of(
                        HttpStatus.BAD_REQUEST,
                        "Not SPARQL",
                        "found a JSON query, expected SELECT, ASK, CONSTRUCT or DESCRIBE");
            }
            return query;
        } catch (QueryParseException malformed) {
            if (isUpdate(text)) {
                throw readOnly();
            }
            SyntaxFault fault = SyntaxFault.of(malformed);
            throw Refusal.of(HttpStatus.BAD_REQUEST, "Not SPARQL", fault.message())
                    .with("line", fault.line())
                    .with("column", fault.column());
        }
    }

    private static boolean isUpdate(String text) {
        try {
            return !UpdateFactory.create(text).getOperations().isEmpty();
        } catch (QueryParseException neither) {
            return false;
        }
    }

    static Refusal readOnly() {
        return Refusal.of(
                HttpStatus.FORBIDDEN,
                "Read-only",
                "found a SPARQL Update; this endpoint only reads: send SELECT, ASK, CONSTRUCT or DESCRIBE");
    }

    private static void send(HttpAction action, QueryExec execution, Query query, ResultFormat format) {
        if (query.isSelectType()) {
            RowSet rows = execution.select();
            // What takes long happens before the first row; only then is it known that there is an answer.
            boolean unused = rows.hasNext();
            write(action, format, out -> results(format).write(out, rows));
        } else if (query.isAskType()) {
            boolean yes = execution.ask();
            write(action, format, out -> results(format).write(out, yes));
        } else {
            DatasetGraph found = query.isDescribeType()
                    ? DatasetGraphFactory.wrap(execution.describe())
                    : execution.constructDataset();
            found.getDefaultGraph().getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
            write(action, format, out -> triples(found, format, out));
        }
    }

    private static ResultsWriter results(ResultFormat format) {
        return ResultsWriter.create().lang(format.lang()).build();
    }

    private static void triples(DatasetGraph found, ResultFormat format, OutputStream out) {
        RDFWriterBuilder writer = RDFLanguages.isQuads(format.lang())
                ? RDFWriter.source(found)
                : RDFWriter.source(found.getDefaultGraph());
        writer.lang(format.lang()).output(out);
    }

    private interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void write(HttpAction action, ResultFormat format, Body body) {
        if (!turn(action).take()) {
            throw new IllegalStateException("the deadline has answered already");
        }
        try {
            action.getResponse().setBufferSize(HELD);
            action.setResponseContentType(format.mediaType() + ";charset=utf-8");
            body.writeTo(action.getResponseOutputStream());
        } catch (IOException gone) {
            throw new RuntimeIOException(gone);
        }
    }

    private static Turn turn(HttpAction action) {
        return (Turn) action.getRequest().getAttribute(Turn.ATTRIBUTE);
    }
}
