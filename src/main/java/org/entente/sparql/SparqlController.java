package org.entente.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Dispatcher;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.entente.graph.generation.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The endpoint {@code /sparql}. */
@Controller
@RequestMapping("/sparql")
class SparqlController {

    private static final Logger LOG = LoggerFactory.getLogger(SparqlController.class);

    private final RunningQueries queries;
    private final ServiceDescription description;

    /** Takes the access point only so that Fuseki is ready before the first request. */
    SparqlController(RunningQueries queries, ServiceDescription description, DataAccessPoint fuseki) {
        this.queries = queries;
        this.description = description;
    }

    @RequestMapping(
            method = {RequestMethod.GET, RequestMethod.HEAD},
            params = {"!query", "!update"})
    void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        description.answer(request, response);
    }

    @RequestMapping(
            method = {RequestMethod.GET, RequestMethod.HEAD},
            params = "query")
    void get(HttpServletRequest request, HttpServletResponse response) {
        answer(asGet(request), response);
    }

    @RequestMapping(method = RequestMethod.POST)
    void post(HttpServletRequest request, HttpServletResponse response) {
        answer(request, response);
    }

    @RequestMapping(
            method = {RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST},
            params = "update")
    void update() {
        throw ReadOnlyQuery.readOnly();
    }

    @RequestMapping(method = RequestMethod.POST, consumes = "application/sparql-update")
    void updateBody() {
        throw ReadOnlyQuery.readOnly();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) {
        Turn turn = new Turn();
        request.setAttribute(Turn.ATTRIBUTE, turn);
        queries.run(() -> Dispatcher.dispatch(request, response), turn);
        RuntimeException failure = turn.failure();
        if (failure == null) {
            return;
        }
        if (response.isCommitted()) {
            throw new AnswerCutShort(failure);
        }
        response.resetBuffer();
        throw refusal(failure);
    }

    /** Fuseki knows no HEAD for queries; the container leaves the body out by itself. */
    private static HttpServletRequest asGet(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }

    private RuntimeException refusal(RuntimeException failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case QueryCancelledException late -> queries.tooLate();
            case QueryDeniedException denied ->
                Refusal.of(
                        HttpStatus.FORBIDDEN,
                        "SERVICE is off",
                        "the query asks another server with SERVICE; this endpoint asks none, so put the data side by side at your end");
            case ActionErrorException fault ->
                Refusal.of(HttpStatus.valueOf(fault.getRC()), "Not the SPARQL Protocol", message(fault));
            case StoreUnavailable gone -> {
                LOG.warn(gone.getMessage());
                yield Refusal.of(
                        HttpStatus.BAD_GATEWAY,
                        "Store unavailable",
                        "the store behind this server does not answer; try again later");
            }
            case QueryException fault -> Refusal.of(HttpStatus.BAD_REQUEST, "Not answerable", message(fault));
            default -> failure;
        };
    }

    private static String message(Throwable fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return ResponseEntity.status(refusal.problem().getStatus())
                .headers(refusal.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(refusal.problem());
    }
}
