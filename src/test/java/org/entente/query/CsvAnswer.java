package org.entente.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.entente.graph.EvidenceLevel;

/** The answer to a question as SPARQL's own CSV. */
final class CsvAnswer {

    private CsvAnswer() {}

    static String to(QueryFile question, Map<String, String> parameters, DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(EvidenceLevel.USUAL.of(dataset))
                    .query(question.bind(parameters))
                    .set(TDB2.symUnionDefaultGraph, true)
                    .timeout(5, TimeUnit.MINUTES)
                    .build()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ResultsWriter.create().lang(ResultSetLang.RS_CSV).write(out, execution.select());
                return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
            }
        });
    }
}
