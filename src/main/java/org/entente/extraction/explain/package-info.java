/**
 * Why the reader found what it found: for whoever writes rules, and for whoever doubts a claim.
 *
 * <p>May use {@code mention}, {@code rule} and {@code voice}. Nothing here decides anything: the reader is the same with and without it.
 */
@NullMarked
package org.entente.extraction.explain;

import org.jspecify.annotations.NullMarked;
