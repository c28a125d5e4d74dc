package org.entente.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.query.Answer;

/** One row of an answer, its cells by the names of their variables. */
record Cells(Answer answer, Answer.Row row) {

    static List<Cells> of(Answer answer) {
        return answer.rows().stream().map(row -> new Cells(answer, row)).toList();
    }

    Optional<Node> term(String variable) {
        return Optional.ofNullable(row.terms().get(answer.variables().indexOf(variable)));
    }

    /** What a reader sees: a literal's text, a thing's label. */
    Optional<String> words(String variable) {
        return term(variable)
                .map(term ->
                        term.isLiteral() ? Words.literal(term) : answer.labels().of(term));
    }

    String iri(String variable) {
        return term(variable).filter(Node::isURI).map(Node::getURI).orElse("");
    }

    int number(String variable) {
        return term(variable)
                .map(term -> Integer.parseInt(term.getLiteralLexicalForm()))
                .orElse(0);
    }

    boolean yes(String variable) {
        return term(variable)
                .map(Node::getLiteralLexicalForm)
                .filter("true"::equals)
                .isPresent();
    }
}
