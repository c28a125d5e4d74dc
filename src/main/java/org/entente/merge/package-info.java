/**
 * Persons and agreements of different sources that are one: found by rules, decided by people, recorded with what speaks for it.
 *
 * <p>May use {@code graph}, {@code knowledge}, {@code claim} and {@code vocabulary}. A thing keeps the IRI that its source gave it;
 * things that are one stand by {@code owl:sameAs} under a hub, {@code id/person/SLUG}, in the graph {@code graph/derived/merges}.
 *
 * <p>What looks odd but is meant: two things of one source are never merged by rule, because the source tells them apart; and of two
 * that fit equally well none is chosen. Both are listed as doubtful, for a person to decide.
 */
@NullMarked
package org.entente.merge;

import org.jspecify.annotations.NullMarked;
