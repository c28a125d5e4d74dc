package org.entente.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * A question that the graph answers, as a file in {@code queries/} asks it.
 *
 * @param name the file's name without its ending
 * @param summary the question in one line
 * @param asks who asks it, or null
 * @param parameters in the order in which the query names them
 * @param text the file
 * @param query the file as Jena reads it, its parameters still variables
 */
public record QueryFile(
        String name,
        String summary,
        @Nullable String description,
        @Nullable String asks,
        List<String> tags,
        List<Parameter> parameters,
        String text,
        Query query) {

    public QueryFile {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a query file.
     *
     * @param file its name with its ending, as errors shall give it
     * @throws QueryFileError if it is no SPARQL 1.1, has an unknown decorator, or declares a parameter that it does not use
     */
    public static QueryFile parse(String file, String text) {
        return new QueryFileReader(file).read(text);
    }

    /**
     * The query with a term in the place of each parameter that has a value. A blank value is none; an optional parameter
     * without a value stays an unbound variable.
     *
     * @param values by the parameters' names
     * @throws ParameterRefused if a value is missing, malformed, or for no parameter of this question
     */
    public Query bind(Map<String, String> values) {
        requireKnown(values);
        Map<Var, Node> terms = new HashMap<>();
        for (Parameter parameter : parameters) {
            value(parameter, values)
                    .ifPresent(
                            value -> terms.put(parameter.variable(), parameter.term(value, query.getPrefixMapping())));
        }
        return Substitution.apply(query, terms);
    }

    /** Whether the order of the answer's rows means something. */
    public boolean ordered() {
        return query.hasOrderBy();
    }

    private Optional<String> value(Parameter parameter, Map<String, String> values) {
        String given = values.getOrDefault(parameter.name(), parameter.standard() == null ? "" : parameter.standard());
        if (!given.isBlank()) {
            return Optional.of(given.strip());
        }
        if (parameter.required()) {
            throw new ParameterRefused("%s: found no value, expected %s"
                    .formatted(parameter.name(), parameter.kind().expected()));
        }
        return Optional.empty();
    }

    private void requireKnown(Map<String, String> values) {
        for (String given : values.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(given))) {
                throw new ParameterRefused("%s: \"%s\" has no such parameter, only: %s"
                        .formatted(
                                given,
                                name,
                                parameters.isEmpty()
                                        ? "(none)"
                                        : parameters.stream()
                                                .map(Parameter::name)
                                                .collect(Collectors.joining(", "))));
            }
        }
    }
}
