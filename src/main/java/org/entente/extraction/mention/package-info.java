/**
 * What the sentences of a text name: the mentions that rules take for their slots.
 *
 * <p>May use {@code language}, {@code text}, {@code knowledge} and {@code claim}. {@link org.entente.extraction.mention.MarkedText}
 * calls one recogniser after the other on each {@link org.entente.extraction.mention.Line}: dates before values, so that "2019" is no
 * number; values before names; names before the phrases that hold them; persons last, because their titles hold all the others. A
 * second pass over all lines finds what the document introduced anywhere ("SICA", "Schialer") and what refers to it ("the two sides").
 *
 * <p>What looks odd but is meant: an earlier mention keeps its place unless a longer one covers it, so the order of the recognisers is
 * part of what they know. A capital has two readings, decided by the word before it. The states that a document is about are counted
 * before anything else is marked, because they decide what an ambiguous name means. A date that cannot be worked out is a mention
 * whose value is its words.
 */
@NullMarked
package org.entente.extraction.mention;

import org.jspecify.annotations.NullMarked;
