package org.entente.page;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.EvidenceLevel;
import org.entente.graph.generation.StoreUnavailable;
import org.entente.query.Answer;
import org.entente.query.QueryFile;
import org.entente.query.QuerySettings;
import org.entente.query.Receipt;
import org.entente.query.Receipts;
import org.entente.query.ShippedText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks the graph what a page needs to know: query files that lie beside the pages' classes, and the questions of visitors. */
@Component
class Asking {

    private final DatasetGraph dataset;
    private final QuerySettings settings;
    private final Map<String, QueryFile> files = new ConcurrentHashMap<>();

    Asking(DatasetGraph dataset, QuerySettings settings) {
        this.dataset = dataset;
        this.settings = settings;
    }

    Answer ask(String file, Map<String, String> values) {
        return ask(files.computeIfAbsent(file, name -> QueryFile.parse(name, ShippedText.of(Asking.class, name)))
                .bind(values));
    }

    Answer ask(Query query) {
        return ask(query, EvidenceLevel.USUAL);
    }

    Answer ask(Query query, EvidenceLevel level) {
        return inTime(() -> Answer.to(query, dataset, level, settings.deadline()));
    }

    Receipt receipt(QueryFile question, Map<String, String> values, EvidenceLevel level) {
        Query query = question.bind(values);
        return inTime(() -> new Receipts(dataset, settings.deadline(), Clock.systemUTC())
                .of(question.name(), query, values, level));
    }

    private <T> T inTime(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (QueryCancelledException late) {
            throw new ResponseStatusException(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "The graph had no answer after %d seconds, which is the most that a question may take."
                            .formatted(settings.deadline().toSeconds()),
                    late);
        } catch (StoreUnavailable gone) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_GATEWAY, "The store behind this server does not answer; try again later.", gone);
        } catch (QueryExecException refused) {
            throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, refused.getMessage(), refused);
        }
    }
}
