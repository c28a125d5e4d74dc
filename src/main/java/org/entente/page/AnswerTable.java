package org.entente.page;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.entente.graph.EvidenceLevel;
import org.entente.query.Answer;
import org.entente.query.Labels;
import org.entente.vocabulary.Prefixes;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a page shows it, and where the same can be had in other forms.
 *
 * @param size how many rows, in words
 * @param sparql the query with its values in place
 */
record AnswerTable(List<String> columns, List<List<Cell>> rows, String size, String sparql, String json, String csv) {

    /**
     * @param iri shortened by our prefixes and the query's, or null for what is no thing
     * @param href where more is said of the thing
     * @param number whether it is to be read as a number
     */
    record Cell(String text, @Nullable String iri, @Nullable String href, boolean number) {

        static final Cell EMPTY = new Cell("", null, null, false);

        /** As many characters want a wide column. */
        private static final int SENTENCE = 32;

        /** Whether it is to be read as a sentence; read by the template. */
        boolean sentence() {
            return text.length() > SENTENCE;
        }
    }

    static AnswerTable of(Answer answer, Query query, EvidenceLevel level) {
        String sparql = query.serialize();
        PrefixMapping prefixes =
                PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL).setNsPrefixes(query.getPrefixMapping());
        return new AnswerTable(
                answer.variables().stream().map(Words::title).toList(),
                answer.rows().stream()
                        .map(row -> row.terms().stream()
                                .map(term -> cell(term, answer.labels(), prefixes))
                                .toList())
                        .toList(),
                answer.rows().size() == 1 ? "1 row" : Words.count(answer.rows().size()) + " rows",
                sparql,
                Hrefs.sparql(sparql, "json", level),
                Hrefs.sparql(sparql, "csv", level));
    }

    private static Cell cell(@Nullable Node term, Labels labels, PrefixMapping prefixes) {
        if (term == null) {
            return Cell.EMPTY;
        }
        if (term.isURI()) {
            return new Cell(labels.of(term), prefixes.shortForm(term.getURI()), href(term.getURI()), false);
        }
        return term.isLiteral()
                ? new Cell(Words.literal(term), null, null, isNumber(term))
                : new Cell(term.toString(), null, null, false);
    }

    private static String href(String iri) {
        return iri.contains("/id/document/") ? Hrefs.document(Words.lastPart(iri)) : Hrefs.description(iri);
    }

    private static boolean isNumber(Node literal) {
        return literal.getLiteralDatatype() instanceof XSDDatatype && literal.getLiteralValue() instanceof Number;
    }
}
