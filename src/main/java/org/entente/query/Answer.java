package org.entente.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.entente.graph.EvidenceLevel;
import org.jspecify.annotations.Nullable;

/**
 * The rows that answer a question, and what the things in them are called.
 *
 * @param variables in the order of the query's projection
 * @param rows the term of each variable, null where it has none
 */
public record Answer(List<String> variables, List<Row> rows, Labels labels) {

    /** One row, a term or null for each variable. */
    public record Row(List<@Nullable Node> terms) {}

    /** A table of plain strings, null where a row has nothing. */
    public record Table(List<String> columns, List<List<@Nullable String>> rows) {}

    /** Asks the union of all named graphs; see {@link #to(Query, DatasetGraph, EvidenceLevel, Duration)}. */
    public static Answer to(Query query, DatasetGraph dataset, Duration deadline) {
        return to(query, dataset, EvidenceLevel.USUAL, deadline);
    }

    /**
     * Asks the union of the named graphs that are seen at a level, in one read transaction.
     *
     * @param query a SELECT
     * @throws org.apache.jena.query.QueryCancelledException when the deadline passes
     */
    public static Answer to(Query query, DatasetGraph dataset, EvidenceLevel level, Duration deadline) {
        return Txn.calculateRead(dataset, () -> {
            DatasetGraph seen = level.of(dataset);
            try (QueryExec execution = QueryExec.dataset(seen)
                    .query(query)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .set(ARQ.queryTimeout, Long.toString(deadline.toMillis()))
                    .timeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return of(execution.select(), seen);
            }
        });
    }

    private static Answer of(RowSet found, DatasetGraph dataset) {
        List<Var> variables = found.getResultVars();
        List<Row> rows = new ArrayList<>();
        Set<Node> things = new LinkedHashSet<>();
        found.forEachRemaining(binding -> {
            Row row = row(variables, binding);
            row.terms().stream().filter(term -> term != null && term.isURI()).forEach(things::add);
            rows.add(row);
        });
        return new Answer(
                variables.stream().map(Var::getVarName).toList(), rows, Labels.in(dataset.getUnionGraph(), things));
    }

    private static Row row(List<Var> variables, Binding binding) {
        List<@Nullable Node> terms = new ArrayList<>();
        variables.forEach(variable -> terms.add(binding.get(variable)));
        return new Row(terms);
    }

    /**
     * The answer without RDF: literals as they are written, a thing as its label, and beside it, in a column whose name ends in
     * {@code Iri}, its IRI.
     */
    public Table table() {
        List<Boolean> things = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            boolean thing = holdsThings(i);
            things.add(thing);
            columns.add(variables.get(i));
            if (thing) {
                columns.add(variables.get(i) + "Iri");
            }
        }
        return new Table(columns, rows.stream().map(row -> cells(row, things)).toList());
    }

    private boolean holdsThings(int column) {
        return rows.stream().map(row -> row.terms().get(column)).anyMatch(term -> term != null && term.isURI());
    }

    private List<@Nullable String> cells(Row row, List<Boolean> things) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            Node term = row.terms().get(i);
            cells.add(term == null ? null : text(term));
            if (things.get(i)) {
                cells.add(term != null && term.isURI() ? term.getURI() : null);
            }
        }
        return cells;
    }

    private String text(Node term) {
        return term.isLiteral() ? term.getLiteralLexicalForm() : labels.of(term);
    }
}
