/**
 * Fact types as their files declare them, and the matcher that lays their rules on sentences.
 *
 * <p>May use {@code language}, {@code mention}, {@code knowledge} and {@code claim}. {@link org.entente.extraction.rule.FactFiles}
 * reads the files, or reports all their errors at once; {@link org.entente.extraction.rule.FactFinder} finds the facts: {@code Chances}
 * passes over the rules that a sentence cannot match, {@code PatternMatcher} lays a pattern on a place, {@code Filling} turns what
 * matched into slots, {@code Completion} looks for what the rule left open.
 *
 * <p>What looks odd but is meant: the matcher takes the first way that matches and looks for no better one, so the order of rules,
 * options and gaps is part of a file's meaning; and it gives up after a number of steps, which real sentences never come near.
 */
@NullMarked
package org.entente.extraction.rule;

import org.jspecify.annotations.NullMarked;
