package org.entente.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.entente.graph.EvidenceLevel;

/** Reads one query file, and checks that its query and what it declares fit together. */
final class QueryFileReader {

    private final String file;

    QueryFileReader(String file) {
        this.file = file;
    }

    QueryFile read(String text) {
        Decorators decorators = Decorators.read(file, text);
        Query query = query(text);
        List<Parameter> parameters = Substitution.variables(query).stream()
                .filter(Parameter::isParameter)
                .map(variable -> Parameter.of(variable, decorators))
                .toList();
        requireUse(decorators, parameters);
        for (Parameter parameter : parameters) {
            requireFreeName(parameter, text);
            requireBase(parameter, query, text);
            requireSoundDefault(parameter, query, decorators);
        }
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.rq$", "");
        return new QueryFile(
                name,
                decorators.summary(),
                decorators.description(),
                decorators.asks(),
                decorators.tags(),
                parameters,
                text,
                query);
    }

    private Query query(String text) {
        try {
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            if (!query.isSelectType()) {
                throw error(
                        lineOf(query.queryType().name(), text),
                        "found a %s query, expected SELECT: a question is answered by a table"
                                .formatted(query.queryType()));
            }
            return query;
        } catch (QueryParseException malformed) {
            SyntaxFault fault = SyntaxFault.of(malformed);
            throw error(fault.line(), "no SPARQL 1.1 query: " + fault.message());
        }
    }

    private void requireUse(Decorators decorators, List<Parameter> parameters) {
        decorators.lines().forEach((name, line) -> {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                throw error(
                        line,
                        "declares the parameter \"%s\", but the query has no variable ?_%s or ?__%s (with or without a suffix such as _state); use it or take it out"
                                .formatted(name, name, name));
            }
        });
    }

    private void requireFreeName(Parameter parameter, String text) {
        if (parameter.name().equals(EvidenceLevel.PARAMETER)) {
            throw error(
                    lineOf(parameter.variable().getVarName(), text),
                    "%s is a parameter of the name \"%s\", by which every question is asked at an evidence level; name it otherwise"
                            .formatted(parameter.variable(), parameter.name()));
        }
    }

    private void requireBase(Parameter parameter, Query query, String text) {
        if (parameter.kind() == ParameterKind.STATE && query.getPrefixMapping().getNsPrefixURI("id") == null) {
            throw error(
                    lineOf(parameter.variable().getVarName(), text),
                    "%s is a state, but the query has no PREFIX id: that says where states stand; add one"
                            .formatted(parameter.variable()));
        }
    }

    private void requireSoundDefault(Parameter parameter, Query query, Decorators decorators) {
        String standard = parameter.standard();
        if (standard == null) {
            return;
        }
        try {
            parameter.term(standard, query.getPrefixMapping());
        } catch (ParameterRefused refused) {
            throw error(decorators.lines().getOrDefault(parameter.name(), 1), "default of " + refused.getMessage());
        }
    }

    private static int lineOf(String word, String text) {
        int at = text.indexOf(word);
        return (int) text.substring(0, Math.max(at, 0))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    private QueryFileError error(int line, String message) {
        return new QueryFileError(file, line, message);
    }
}
