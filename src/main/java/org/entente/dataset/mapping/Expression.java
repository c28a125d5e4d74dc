package org.entente.dataset.mapping;

import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/** A part of a mapping that has a value for a record. */
interface Expression {

    /** The value, or null where there is none, which is also what an error of SPARQL comes to. */
    @Nullable
    Term value(Frame frame) throws BadValue;

    /** An expression whose value is always plain text, so that none of the steps to a longer text need be a term. */
    interface Text extends Expression {

        @Nullable
        String text(Frame frame) throws BadValue;

        @Override
        default @Nullable Term value(Frame frame) throws BadValue {
            String text = text(frame);
            return text == null ? null : Term.text(text);
        }
    }

    record Constant(Term term) implements Expression {

        @Override
        public Term value(Frame frame) {
            return term;
        }
    }

    record ConstantText(Term term) implements Text {

        @Override
        public String text(Frame frame) {
            return term.lexical();
        }

        @Override
        public Term value(Frame frame) {
            return term;
        }
    }

    /** A column of the record. */
    record Cell(int number) implements Text {

        @Override
        public @Nullable String text(Frame frame) {
            return frame.text(number);
        }

        @Override
        public @Nullable Term value(Frame frame) {
            return frame.cell(number);
        }
    }

    /** An expression of which it is known that its values are plain text. */
    record KnownText(Expression of) implements Text {

        @Override
        public @Nullable String text(Frame frame) throws BadValue {
            Term value = of.value(frame);
            return value == null ? null : value.lexical();
        }

        @Override
        public @Nullable Term value(Frame frame) throws BadValue {
            return of.value(frame);
        }
    }

    record Variable(int number) implements Expression {

        @Override
        public @Nullable Term value(Frame frame) {
            return frame.variables[number];
        }
    }
}
