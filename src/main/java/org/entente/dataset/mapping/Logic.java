package org.entente.dataset.mapping;

import java.util.List;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.vocabulary.XSD;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/** Conditions and choices, of which some are evaluated only when others have failed. */
final class Logic {

    static final Term TRUE = Term.literal("true", XSD.xboolean.getURI());
    static final Term FALSE = Term.literal("false", XSD.xboolean.getURI());

    private Logic() {}

    static Term of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** The effective boolean value, or null for an error. */
    static @Nullable Boolean holds(@Nullable Term term) {
        if (term == null) {
            return null;
        }
        // As most conditions are; the rest is for Jena.
        if (TRUE.equals(term) || FALSE.equals(term)) {
            return TRUE.equals(term);
        }
        try {
            return XSDFuncOp.effectiveBooleanValue(Bridge.value(term));
        } catch (ExprEvalException none) {
            return null;
        }
    }

    record Not(Expression of) implements Expression {

        @Override
        public @Nullable Term value(Frame frame) throws BadValue {
            Boolean holds = holds(of.value(frame));
            return holds == null ? null : Logic.of(!holds);
        }
    }

    /** Both or either of two: one error is no error where the other side decides. */
    record Junction(boolean decisive, Expression one, Expression other) implements Expression {

        @Override
        public @Nullable Term value(Frame frame) throws BadValue {
            Boolean first = holds(one.value(frame));
            if (first != null && first == decisive) {
                return Logic.of(decisive);
            }
            Boolean second = holds(other.value(frame));
            if (second != null && second == decisive) {
                return Logic.of(decisive);
            }
            return first == null || second == null ? null : Logic.of(!decisive);
        }
    }

    record Bound(Expression variable) implements Expression {

        @Override
        public Term value(Frame frame) throws BadValue {
            return Logic.of(variable.value(frame) != null);
        }
    }

    record If(Expression condition, Expression then, Expression otherwise) implements Expression {

        @Override
        public @Nullable Term value(Frame frame) throws BadValue {
            Boolean holds = holds(condition.value(frame));
            return holds == null ? null : holds ? then.value(frame) : otherwise.value(frame);
        }
    }

    record Coalesce(List<Expression> choices) implements Expression {

        @Override
        public @Nullable Term value(Frame frame) throws BadValue {
            for (Expression choice : choices) {
                Term value = choice.value(frame);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }
    }

    /** Texts are compared as they are; all else as SPARQL does. */
    record Equal(boolean wanted, Expression one, Expression other, Bridge full) implements Expression {

        @Override
        public @Nullable Term value(Frame frame) throws BadValue {
            Term first = one.value(frame);
            Term second = other.value(frame);
            if (first == null || second == null) {
                return null;
            }
            return Bridge.isPlain(first) && Bridge.isPlain(second)
                    ? Logic.of(first.lexical().equals(second.lexical()) == wanted)
                    : full.of(List.of(first, second));
        }
    }

    /** IN and NOT IN: found, not found, or an error where one could not be compared. */
    record OneOf(boolean wanted, Expression sought, List<Expression> list, Bridge equal) implements Expression {

        @Override
        public @Nullable Term value(Frame frame) throws BadValue {
            Term value = sought.value(frame);
            if (value == null) {
                return null;
            }
            boolean error = false;
            for (Expression one : list) {
                Term candidate = one.value(frame);
                Boolean same = candidate == null
                        ? null
                        : holds(new Equal(true, s -> value, s -> candidate, equal).value(frame));
                if (same == null) {
                    error = true;
                } else if (same) {
                    return Logic.of(wanted);
                }
            }
            return error ? null : Logic.of(!wanted);
        }
    }
}
