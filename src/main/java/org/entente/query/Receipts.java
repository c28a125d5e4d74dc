package org.entente.query;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.entente.graph.EvidenceLevel;
import org.jspecify.annotations.Nullable;

/**
 * Writes receipts of answers, and asks again what they are of.
 *
 * @param deadline after which a query is given up
 */
public record Receipts(DatasetGraph dataset, Duration deadline, Clock clock) {

    private static final AboutNodes GRAPHS = AboutNodes.shipped(Receipts.class, "graphs-of-things.rq", "thing");
    private static final AboutNodes WORDS = AboutNodes.shipped(Receipts.class, "words-behind-things.rq", "thing");

    /**
     * Asks, and writes the receipt of the answer.
     *
     * @param question the name of a question that ships, or null
     * @param query a SELECT, its parameters in their places
     */
    public Receipt of(@Nullable String question, Query query, Map<String, String> parameters, EvidenceLevel level) {
        return Txn.calculateRead(dataset, () -> {
            DatasetGraph seen = level.of(dataset);
            Answer answer = Answer.to(query, dataset, level, deadline);
            GraphVersion version = GraphVersion.of(seen);
            Set<Node> things = things(answer);
            List<List<String>> rows =
                    answer.rows().stream().map(Receipts::terms).toList();
            return new Receipt(
                    question,
                    query.serialize(),
                    new TreeMap<>(parameters),
                    level.word(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                    version.digest(),
                    query.hasOrderBy(),
                    answer.variables(),
                    rows,
                    digest(answer.variables(), rows, query.hasOrderBy()),
                    sources(seen, things, version),
                    words(seen, things));
        });
    }

    /** Asks again, and says what is not as it was. */
    public ReceiptCheck check(Receipt before) {
        Query query = QueryFactory.create(before.query());
        EvidenceLevel level = EvidenceLevel.named(before.level());
        return Txn.calculateRead(dataset, () -> {
            Receipt now = of(before.question(), query, before.parameters(), level);
            return ReceiptCheck.of(before, now, GraphVersion.of(level.of(dataset)));
        });
    }

    static String digest(List<String> variables, List<List<String>> rows, boolean ordered) {
        Digest digest = new Digest();
        digest.line(String.join("\t", variables));
        Stream<String> lines = rows.stream().map(Receipts::line);
        (ordered ? lines : lines.sorted()).forEach(digest::line);
        return digest.hex();
    }

    /** A row as one line; no term of N-Triples has a tab in it. */
    static String line(List<String> row) {
        return String.join("\t", row);
    }

    private static List<String> terms(Answer.Row row) {
        List<String> terms = new ArrayList<>();
        row.terms().forEach(term -> terms.add(term == null ? "" : NodeFmtLib.strNT(term)));
        return terms;
    }

    private static Set<Node> things(Answer answer) {
        Set<Node> things = new LinkedHashSet<>();
        answer.rows()
                .forEach(row -> row.terms().forEach(term -> {
                    if (term != null && term.isURI()) {
                        things.add(term);
                    }
                }));
        return things;
    }

    private List<LoadedSource> sources(DatasetGraph seen, Set<Node> things, GraphVersion version) {
        List<LoadedSource> sources = new ArrayList<>();
        for (Binding row : GRAPHS.ask(seen, things)) {
            LoadedSource source = version.sources().get(row.get("graph").getURI());
            if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    private List<Receipt.Words> words(DatasetGraph seen, Set<Node> things) {
        return WORDS.ask(seen, things).stream()
                .map(row -> new Receipt.Words(
                        row.get("thing").getURI(),
                        row.get("claim").getURI(),
                        row.get("span").getURI(),
                        row.get("document").getURI(),
                        number(row.get("start")),
                        number(row.get("end")),
                        row.get("words").getLiteralLexicalForm()))
                .toList();
    }

    private static int number(Node literal) {
        return Integer.parseInt(literal.getLiteralLexicalForm());
    }
}
