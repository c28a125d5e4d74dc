package org.entente.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.entente.graph.EvidenceLevel;
import org.entente.graph.UnknownLevel;
import org.entente.query.ParameterRefused;
import org.entente.query.QueryFile;
import org.entente.query.QueryFiles;
import org.entente.query.Receipt;
import org.entente.query.ReceiptGraph;
import org.entente.query.ReceiptJson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The receipt of a question's answer: as JSON with the rows, as Turtle and JSON-LD with their digest. */
@Controller
@ResponseBody
class ReceiptController {

    private final Asking asking;
    private final QueryFiles questions;

    ReceiptController(Asking asking, QueryFiles questions) {
        this.asking = asking;
        this.questions = questions;
    }

    @GetMapping(path = "/receipts/{name}.json", produces = "application/json;charset=UTF-8")
    String json(@PathVariable String name, @RequestParam Map<String, String> values) {
        return ReceiptJson.write(receipt(name, values));
    }

    @GetMapping(path = "/receipts/{name}.ttl", produces = "text/turtle;charset=UTF-8")
    String turtle(@PathVariable String name, @RequestParam Map<String, String> values, HttpServletRequest request) {
        return triples(name, values, request, Lang.TURTLE);
    }

    @GetMapping(path = "/receipts/{name}.jsonld", produces = "application/ld+json;charset=UTF-8")
    String jsonLd(@PathVariable String name, @RequestParam Map<String, String> values, HttpServletRequest request) {
        return triples(name, values, request, Lang.JSONLD);
    }

    private String triples(String name, Map<String, String> values, HttpServletRequest request, Lang lang) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String address = request.getRequestURL() + query;
        return RDFWriter.source(ReceiptGraph.of(receipt(name, values), address))
                .lang(lang)
                .asString();
    }

    private Receipt receipt(String name, Map<String, String> parameters) {
        QueryFile question =
                questions.find(name).orElseThrow(() -> NotHere.of("question", "/questions/", name, questions.names()));
        Map<String, String> values = new LinkedHashMap<>(parameters);
        try {
            EvidenceLevel level = EvidenceLevel.named(values.remove(EvidenceLevel.PARAMETER));
            return asking.receipt(question, values, level);
        } catch (ParameterRefused | UnknownLevel refused) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, refused.getMessage(), refused);
        }
    }
}
