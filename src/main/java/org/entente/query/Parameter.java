package org.entente.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a question that the one who asks fills: {@code ?_donor_state} must be, {@code ?__since_date} may be.
 *
 * @param name what it is called outside the query: {@code donor}, {@code since}
 * @param standard the value where none is given, or null
 * @param choices the values that it may have; empty when any of its kind will do
 */
public record Parameter(
        String name,
        Var variable,
        ParameterKind kind,
        boolean required,
        @Nullable String standard,
        List<String> choices) {

    public Parameter {
        choices = List.copyOf(choices);
    }

    static boolean isParameter(Var variable) {
        return variable.getVarName().startsWith("_");
    }

    static Parameter of(Var variable, Decorators decorators) {
        String name = nameOf(variable);
        return new Parameter(
                name,
                variable,
                ParameterKind.of(variable.getVarName()),
                !variable.getVarName().startsWith("__"),
                decorators.defaults().get(name),
                decorators.choices().getOrDefault(name, List.of()));
    }

    private static String nameOf(Var variable) {
        String name = variable.getVarName();
        int end = name.length() - ParameterKind.of(name).suffix().length();
        return name.substring(name.startsWith("__") ? 2 : 1, end);
    }

    /** The value as the RDF term that takes the variable's place. */
    Node term(String value, PrefixMapping prefixes) {
        if (!choices.isEmpty() && !choices.contains(value)) {
            throw new ParameterRefused(
                    "%s: found \"%s\", expected one of %s".formatted(name, value, String.join(", ", choices)));
        }
        return kind.term(value, prefixes)
                .orElseThrow(() ->
                        new ParameterRefused("%s: found \"%s\", expected %s".formatted(name, value, kind.expected())));
    }
}
