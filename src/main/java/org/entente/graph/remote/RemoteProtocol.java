package org.entente.graph.remote;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.entente.graph.generation.StoreUnavailable;

/** What is asked of a remote store, in SPARQL's protocols for queries, updates and whole graphs. */
public final class RemoteProtocol {

    static {
        JenaSystem.init();
    }

    /** An answer is held in memory as it came. */
    private static final int LONGEST_ANSWER = 512 << 20;

    private static final int DONE = 200;
    private static final int NOT_FOUND = 404;

    private final RemoteAddress address;
    private final RemoteHttp http;
    private final Context reading = ARQ.getContext().copy().set(ARQ.inputGraphBNodeLabels, true);

    public RemoteProtocol(RemoteAddress address) {
        this.address = address;
        this.http = new RemoteHttp(address, LONGEST_ANSWER);
    }

    /**
     * The rows of a SELECT; of an ASK one without values, or none.
     *
     * @param deadline told to the store, so that it does not go on for nobody (as Virtuoso wants it; others take no notice)
     * @throws QueryExecException where the store refuses the query, or cuts its answer short
     */
    Iterator<Binding> rows(String query, Optional<Duration> deadline, BooleanSupplier cancelled) {
        String limit = deadline.map(time -> "&timeout=" + time.toMillis()).orElse("");
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(address.query())
                        .header("Accept", "application/sparql-results+json")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("query=" + encoded(query) + limit)),
                cancelled);
        if (answer.statusCode() != DONE) {
            throw new QueryExecException("the store behind this one refused the query: " + RemoteHttp.words(answer));
        }
        if (answer.headers().firstValue("X-SQL-State").isPresent()) {
            if (deadline.isPresent()) {
                throw new QueryCancelledException();
            }
            throw new QueryExecException(
                    "the store behind this one ended the query at its own time limit, before the answer was whole; ask for less");
        }
        QueryExecResult read = RowSetReader.createReader(ResultSetLang.RS_JSON)
                .readAny(new ByteArrayInputStream(answer.body()), reading);
        if (read.isBoolean()) {
            return read.booleanResult() ? List.of(BindingFactory.root()).iterator() : Collections.emptyIterator();
        }
        return new CompleteRows(
                read.rowSet(),
                answer.headers().firstValueAsLong("X-SPARQL-MaxRows").orElse(Long.MAX_VALUE));
    }

    /** Changes what the store holds; throws {@link StoreUnavailable} where it refuses to. */
    void update(String request) {
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(address.update())
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString(request)),
                () -> false);
        if (answer.statusCode() / 100 != 2) {
            throw new StoreUnavailable("%s: the store refused the change (%s); it is as it was"
                    .formatted(address.update(), RemoteHttp.words(answer)));
        }
    }

    /** A whole graph, empty where there is none. */
    Graph graph(String iri) {
        HttpResponse<byte[]> answer =
                http.send(HttpRequest.newBuilder(graphAt(iri)).header("Accept", "application/n-triples"), () -> false);
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        if (answer.statusCode() == NOT_FOUND) {
            return graph;
        }
        if (answer.statusCode() != DONE) {
            throw new StoreUnavailable("%s: the store did not give the graph <%s> (%s)"
                    .formatted(address.graphs(), iri, RemoteHttp.words(answer)));
        }
        Graph given = RDFParser.source(new ByteArrayInputStream(answer.body()))
                .lang(Lang.NTRIPLES)
                .toGraph();
        given.find().forEachRemaining(triple -> graph.add(RemoteTerms.asEmbedded(triple)));
        return graph;
    }

    /** Puts what a file of N-Triples holds in the place of a graph. */
    void upload(String iri, Path triples) throws FileNotFoundException {
        HttpResponse<byte[]> answer = http.sendLarge(
                HttpRequest.newBuilder(graphAt(iri)).header("Content-Type", "text/turtle"),
                "PUT",
                BodyPublishers.ofFile(triples));
        if (answer.statusCode() / 100 != 2) {
            throw new StoreUnavailable("%s: the store did not take the triples (%s); what it held is as it was"
                    .formatted(address.graphs(), RemoteHttp.words(answer)));
        }
    }

    /** How many triples a graph has. */
    long size(String iri) {
        Binding row = rows(
                        "SELECT (COUNT(*) AS ?n) { GRAPH %s { ?s ?p ?o } }".formatted(RemoteTerms.iri(iri)),
                        Optional.empty(),
                        () -> false)
                .next();
        return ((Number) row.get("n").getLiteralValue()).longValue();
    }

    private URI graphAt(String iri) {
        return URI.create(address.graphs() + "?graph=" + encoded(iri));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
