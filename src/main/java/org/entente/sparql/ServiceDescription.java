package org.entente.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.entente.query.ShippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What the endpoint says of itself to who asks it nothing: RDF for programs, the home page for people. */
@Component
class ServiceDescription {

    private static final String TEXT = text("service-description.ttl");
    private static final String GRAPHS = text("named-graphs.rq");

    private final DatasetGraph dataset;

    ServiceDescription(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        Optional<ResultFormat> preferred = ResultFormat.accepted(ResultFormat.TRIPLES, accept);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (request.getParameter("format") == null && wantsPage(accept, preferred)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/");
            return;
        }
        ResultFormat format = ResultFormat.chosen(ResultFormat.TRIPLES, request.getParameter("format"), accept);
        response.setContentType(format.mediaType() + ";charset=utf-8");
        RDFWriter.source(of(request.getRequestURL().toString()))
                .lang(format.lang())
                .output(response.getOutputStream());
    }

    /** Whether a page is what the client would rather have; who takes anything gets RDF. */
    private static boolean wantsPage(@Nullable String accept, Optional<ResultFormat> rdf) {
        List<MediaType> wanted = ResultFormat.wanted(accept);
        return wanted.stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype)
                && ResultFormat.quality(MediaType.TEXT_HTML, wanted)
                        >= rdf.map(format -> ResultFormat.quality(format.mediaType(), wanted))
                                .orElse(0.0);
    }

    /** The fixed part, with IRIs relative to the endpoint's own, and the graphs that are there now. */
    private Graph of(String endpoint) {
        Graph description = GraphFactory.createDefaultGraph();
        RDFParser.fromString(TEXT, Lang.TURTLE).base(endpoint).parse(description);
        Txn.executeRead(dataset, () -> {
            try (QueryExec graphs = QueryExec.dataset(dataset)
                    .query(QueryFactory.create(GRAPHS, endpoint))
                    .build()) {
                graphs.construct().find().forEachRemaining(description::add);
            }
        });
        return description;
    }

    private static String text(String file) {
        return ShippedText.of(ServiceDescription.class, file);
    }
}
