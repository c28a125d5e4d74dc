/**
 * What a source says, as plain values: documents, spans, claims and the values in them.
 *
 * <p>Depends on nothing but the JDK: no Spring, no Jena, no input or output. Everything here is immutable.
 *
 * <p>What looks odd but is meant: a {@link org.entente.claim.Claim} does not know RDF. It says in the source's words and in
 * canonical names what was said; {@link org.entente.claim.GraphForm} says, as text, how a type of claim stands in the graph,
 * and the {@code graph} package alone turns the two into triples.
 */
@NullMarked
package org.entente.claim;

import org.jspecify.annotations.NullMarked;
