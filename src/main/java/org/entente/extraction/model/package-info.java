/**
 * The second reader: a language model at an address that speaks OpenAI's chat protocol, off unless somebody names one.
 *
 * <p>May use the packages of the reader above it; they know nothing of it. The rules read every document, with or without it, and
 * whatever goes wrong here leaves what they found whole and is told in one line.
 *
 * <p>Nothing that a model answers is believed. It may only point at words: {@link org.entente.extraction.model.Answer} looks its quotes
 * up in the document, {@code rule.ProposalReader} looks the values up among what the recognisers read in these words, and voice, tense
 * and polarity are the reader's own. What the model alone found waits for a person.
 *
 * <p>What looks odd but is meant: an answer that was stored is never asked for again, so that a load can be repeated without the model;
 * to ask again, delete its file.
 */
@NullMarked
package org.entente.extraction.model;

import org.jspecify.annotations.NullMarked;
