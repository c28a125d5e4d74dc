package org.entente.dataset.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.dataset.record.Records;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is done to a solution before it goes on to the next step; the last step writes triples. A step may pass a solution
 * on once, several times or not at all, and leaves the variables as it found them.
 */
interface Step {

    void run(Frame frame) throws BadValue;

    /** BIND: what has no value stays unbound. */
    record Bind(int variable, Expression expression, Step next) implements Step {

        @Override
        public void run(Frame frame) throws BadValue {
            frame.variables[variable] = expression.value(frame);
            next.run(frame);
            frame.variables[variable] = null;
        }
    }

    record Filter(Expression condition, Step next) implements Step {

        @Override
        public void run(Frame frame) throws BadValue {
            Boolean holds = Logic.holds(condition.value(frame));
            if (holds != null && holds) {
                next.run(frame);
            }
        }
    }

    /** A solution for each part of a text. */
    record EachPart(int variable, Expression of, Pattern separator, Step next) implements Step {

        static Pattern separator(@Nullable String given) {
            return Pattern.compile(Pattern.quote(given == null ? String.valueOf(Records.SEPARATOR) : given));
        }

        @Override
        public void run(Frame frame) throws BadValue {
            Term whole = of.value(frame);
            if (whole == null) {
                return;
            }
            for (String value : separator.split(whole.lexical(), -1)) {
                if (!value.isBlank()) {
                    frame.variables[variable] = Term.text(value.strip());
                    next.run(frame);
                }
            }
            frame.variables[variable] = null;
        }
    }

    /** VALUES: each row that does not contradict what is bound. */
    record Rows(List<Integer> variables, List<List<@Nullable Term>> rows, Step next) implements Step {

        @Override
        public void run(Frame frame) throws BadValue {
            for (List<@Nullable Term> row : rows) {
                List<Integer> bound = new ArrayList<>();
                if (fits(row, frame, bound)) {
                    next.run(frame);
                }
                bound.forEach(variable -> frame.variables[variable] = null);
            }
        }

        /** Binds what the row has and nobody else, up to the first contradiction. */
        private boolean fits(List<@Nullable Term> row, Frame frame, List<Integer> bound) {
            for (int i = 0; i < row.size(); i++) {
                Term term = row.get(i);
                int variable = variables.get(i);
                Term there = frame.variables[variable];
                if (term != null && there == null) {
                    frame.variables[variable] = term;
                    bound.add(variable);
                } else if (term != null && !term.equals(there)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** UNION: a solution goes through each branch, and from the end of each to what follows. */
    record Branches(List<Step> branches) implements Step {

        @Override
        public void run(Frame frame) throws BadValue {
            for (Step branch : branches) {
                branch.run(frame);
            }
        }
    }

    /** OPTIONAL: what follows is reached through the inner group, or past it where that has no solution. */
    final class Optional implements Step {

        private final Step next;
        private Step inner;
        private boolean matched;

        Optional(Step next) {
            this.next = next;
            this.inner = next;
        }

        /** The step at the end of the inner group. */
        Step found() {
            return frame -> {
                matched = true;
                next.run(frame);
            };
        }

        void inner(Step group) {
            this.inner = group;
        }

        @Override
        public void run(Frame frame) throws BadValue {
            matched = false;
            inner.run(frame);
            if (!matched) {
                next.run(frame);
            }
        }
    }
}
