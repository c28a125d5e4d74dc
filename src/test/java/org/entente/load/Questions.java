package org.entente.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.entente.graph.Store;

/** Query files put to a store. */
final class Questions {

    static final Path FOLDER = Path.of("src/test/resources/org/entente/load/questions");

    private Questions() {}

    /** The answer as CSV with single line feeds. */
    static String answer(Store store, Path question) {
        return Txn.calculateRead(store.dataset(), () -> {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            try (QueryExec run = QueryExec.dataset(store.dataset())
                    .query(QueryFactory.read(question.toString()))
                    .build()) {
                ResultSetFormatter.outputAsCSV(csv, ResultSet.adapt(run.select()));
            }
            return csv.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        });
    }
}
