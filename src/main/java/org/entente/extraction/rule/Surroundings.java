package org.entente.extraction.rule;

import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;
import org.jspecify.annotations.Nullable;

/** A sentence and those beside it. Few rules ask for those, and then many matches do: each is made when the first asks. */
final class Surroundings {

    private final MarkedText text;
    private final Line line;
    private final Chances chances;
    private final Grammar grammar;
    private final Ground here;
    private @Nullable Ground before;
    private @Nullable Ground after;

    Surroundings(MarkedText text, Line line, Chances chances, Grammar grammar) {
        this.text = text;
        this.line = line;
        this.chances = chances;
        this.grammar = grammar;
        this.here = new Ground(line, chances, grammar);
    }

    Ground here() {
        return here;
    }

    /** The sentence before, or null where there is none, or a heading. */
    @Nullable
    Ground before() {
        if (before == null) {
            before = ground(text.before(line));
        }
        return before;
    }

    /** The sentence after, or null where there is none, or a heading. */
    @Nullable
    Ground after() {
        if (after == null) {
            after = ground(text.after(line));
        }
        return after;
    }

    /** The steps of matching in all of them. */
    int steps() {
        return here.matcher().steps() + steps(before) + steps(after);
    }

    private static int steps(@Nullable Ground beside) {
        return beside == null ? 0 : beside.matcher().steps();
    }

    private @Nullable Ground ground(@Nullable Line beside) {
        return beside == null || beside.isHeading() ? null : new Ground(beside, chances, grammar);
    }
}
