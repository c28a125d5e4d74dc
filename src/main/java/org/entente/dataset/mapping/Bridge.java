package org.entente.dataset.mapping;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/** A function of SPARQL as Jena has it, called with terms. */
@FunctionalInterface
interface Bridge {

    NodeValue apply(List<NodeValue> arguments);

    default @Nullable Term of(List<Term> arguments) {
        List<NodeValue> values = new ArrayList<>(arguments.size());
        for (Term argument : arguments) {
            values.add(value(argument));
        }
        try {
            return Term.of(apply(values).asNode());
        } catch (ExprEvalException error) {
            return null;
        }
    }

    static NodeValue value(Term term) {
        return isPlain(term) ? NodeValue.makeString(term.lexical()) : NodeValue.makeNode(term.node());
    }

    /** Whether it is text without language. */
    static boolean isPlain(Term term) {
        return !term.isIri() && term.datatype() == null && term.language() == null;
    }

    /** A call of it. */
    record Call(Bridge function, List<Expression> arguments) implements Expression {

        @Override
        public @Nullable Term value(Frame frame) throws BadValue {
            List<Term> given = new ArrayList<>(arguments.size());
            for (Expression argument : arguments) {
                Term value = argument.value(frame);
                if (value == null) {
                    return null;
                }
                given.add(value);
            }
            return function.of(given);
        }
    }
}
