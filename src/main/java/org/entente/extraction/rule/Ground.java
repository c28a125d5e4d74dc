package org.entente.extraction.rule;

import java.util.BitSet;
import org.entente.extraction.mention.Line;

/** A sentence on which rules are laid: its matcher, and which rules have a chance there. */
final class Ground {

    private final Chances chances;
    private final PatternMatcher matcher;
    private final BitSet met;

    Ground(Line line, Chances chances, Grammar grammar) {
        this.chances = chances;
        this.matcher = new PatternMatcher(line, grammar);
        this.met = chances.in(line);
    }

    PatternMatcher matcher() {
        return matcher;
    }

    boolean hasChance(FactType.Rule rule) {
        return chances.has(rule, met);
    }
}
