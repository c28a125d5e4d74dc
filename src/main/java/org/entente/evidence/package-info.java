/**
 * How what documents claim stands beside the official record: each claimed value with the official one, and the one explanation of how they relate.
 *
 * <p>May use {@code graph}, {@code query} and {@code vocabulary}. The rules are files in {@code queries/rules}; this package applies them, chooses among
 * what they find, and writes it.
 *
 * <p>What looks odd but is meant: rules look at a small case of one document in memory, and not at the store. What a document costs follows
 * from what it says, not from what is stored, and a rule can be tried on a few lines of Turtle.
 */
@NullMarked
package org.entente.evidence;

import org.jspecify.annotations.NullMarked;
