/**
 * What people decide on what readers found: the list of it, and the decisions, each in one transaction with all that follows from it.
 *
 * <p>May use {@code graph}, which knows how a decision changes a document's graph ({@link org.entente.graph.Standing}).
 *
 * <p>What looks odd but is meant: a decision refers to a key and not to the IRI of a claim, because IRIs count the characters before a
 * claim and change when a text is corrected. A decision whose claim is gone is kept, and holds again when the claim is back.
 */
@NullMarked
package org.entente.review;

import org.jspecify.annotations.NullMarked;
