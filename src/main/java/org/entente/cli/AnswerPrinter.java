package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;
import org.entente.graph.EvidenceLevel;
import org.entente.query.Answer;
import org.entente.query.Labels;
import org.entente.vocabulary.Prefixes;

/**
 * Asks a dataset, and prints what it answers.
 *
 * @param deadline after which a query is given up
 */
record AnswerPrinter(DatasetGraph dataset, EvidenceLevel level, Duration deadline, PrintWriter out) {

    /** Prints the answer; false if it has no rows, or no triples. */
    boolean print(Query query, AnswerFormat format) {
        if (format == AnswerFormat.TABLE && query.isSelectType()) {
            return printTable(Answer.to(query, dataset, level, deadline));
        }
        return Txn.calculateRead(dataset, () -> run(query, format));
    }

    /** For people: things by their names, and by short IRIs where they have none. */
    private boolean printTable(Answer answer) {
        TextTable table = new TextTable(answer.variables());
        for (Answer.Row row : answer.rows()) {
            List<String> cells = new ArrayList<>();
            row.terms().forEach(term -> cells.add(term == null ? "" : text(term, answer.labels())));
            table.add(cells);
        }
        table.print(out);
        return !answer.rows().isEmpty();
    }

    private static String text(Node term, Labels labels) {
        return term.isLiteral()
                ? term.getLiteralLexicalForm()
                : labels.named(term).orElseGet(() -> Prefixes.ALL.shortForm(term.toString()));
    }

    private boolean run(Query query, AnswerFormat format) {
        try (QueryExec execution = QueryExec.dataset(level.of(dataset))
                .query(query)
                .timeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return switch (query.queryType()) {
                case SELECT -> printRows(execution.select(), format);
                case ASK -> printTruth(execution.ask(), format);
                case DESCRIBE -> printTriples(execution.describe());
                default -> printTriples(execution.construct());
            };
        }
    }

    private boolean printRows(RowSet rows, AnswerFormat format) {
        boolean any = rows.hasNext();
        print(stream -> writer(format).write(stream, rows));
        return any;
    }

    private boolean printTruth(boolean truth, AnswerFormat format) {
        if (format == AnswerFormat.TABLE) {
            out.println(truth ? "yes" : "no");
        } else {
            print(stream -> writer(format).write(stream, truth));
        }
        return true;
    }

    private boolean printTriples(Graph triples) {
        print(stream -> RDFDataMgr.write(stream, triples, Lang.TURTLE));
        return !triples.isEmpty();
    }

    private static ResultsWriter writer(AnswerFormat format) {
        return ResultsWriter.create()
                .lang(format == AnswerFormat.JSON ? ResultSetLang.RS_JSON : ResultSetLang.RS_CSV)
                .build();
    }

    /** Something that writes bytes. */
    private interface Written {
        void to(OutputStream stream);
    }

    private void print(Written written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.to(bytes);
        out.print(bytes.toString(StandardCharsets.UTF_8));
    }
}
