package org.entente.dataset.mapping;

import java.util.ArrayList;
import java.util.List;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/** Calls of functions of ours, and of those of SPARQL that every mapping uses. */
final class Calls {

    private Calls() {}

    /**
     * A call of a function of ours.
     *
     * @param column the column that it reads, for the report of a bad value; or null
     */
    record Ours(
            Function function,
            List<Expression> arguments,
            @Nullable String column) implements Expression {

        @Override
        public @Nullable Term value(Frame frame) throws BadValue {
            List<Term> given = new ArrayList<>(arguments.size());
            for (Expression argument : arguments) {
                Term value = argument.value(frame);
                if (value != null) {
                    given.add(value);
                } else if (!function.leavesOutUnbound()) {
                    return null;
                }
            }
            try {
                return function.apply(frame.context, given);
            } catch (BadValue bad) {
                throw column == null ? bad : bad.in(column);
            }
        }
    }

    /** Within COALESCE and IF, where a bad value is none. */
    record Lenient(Expression call) implements Expression {

        @Override
        public @Nullable Term value(Frame frame) {
            try {
                return call.value(frame);
            } catch (BadValue bad) {
                return null;
            }
        }
    }

    /** CONCAT of what is always plain text. */
    record Concat(List<Expression.Text> parts) implements Expression.Text {

        @Override
        public @Nullable String text(Frame frame) throws BadValue {
            StringBuilder whole = new StringBuilder(64);
            for (Expression.Text part : parts) {
                String text = part.text(frame);
                if (text == null) {
                    return null;
                }
                whole.append(text);
            }
            return whole.toString();
        }
    }

    /** IRI() of what is always plain text. */
    record Iri(Expression.Text of) implements Expression {

        @Override
        public @Nullable Term value(Frame frame) throws BadValue {
            String text = of.text(frame);
            return text == null ? null : Term.iri(Iris.resolve(frame.context.base(), text));
        }
    }

    /** A function of one varying text, which remembers what it was for the texts it saw last. */
    static final class Remembered implements Expression {

        private static final int SIZE = 1024;

        private final Expression.Text varying;
        private final Expression call;
        private final String[] texts = new String[SIZE];
        private final @Nullable Term[] terms = new Term[SIZE];

        Remembered(Expression.Text varying, Expression call) {
            this.varying = varying;
            this.call = call;
        }

        @Override
        public @Nullable Term value(Frame frame) throws BadValue {
            String text = varying.text(frame);
            if (text == null) {
                return null;
            }
            int hash = text.hashCode();
            int place = (hash ^ (hash >>> 16)) & (SIZE - 1);
            if (text.equals(texts[place])) {
                return terms[place];
            }
            Term term = call.value(frame);
            // A name that nobody knows is counted each time.
            if (term == null || !frame.context.parties().isUnresolved(term)) {
                texts[place] = text;
                terms[place] = term;
            }
            return term;
        }
    }
}
