/**
 * Whose claim it is and how it is made: speakers and their verbs, modality, negation.
 *
 * <p>May use {@code language}, {@code mention} and {@code claim}. Nothing here adds or removes a claim. What looks odd but is meant: a
 * speaker whom nobody names ("they say") is still a speaker, so that what is said so is never asserted.
 */
@NullMarked
package org.entente.extraction.voice;

import org.jspecify.annotations.NullMarked;
