/**
 * From a text to its blocks, sentences and tokens.
 *
 * <p>May use {@code claim}. {@link org.entente.text.DocumentText} cuts the text that all spans count in.
 *
 * <p>What looks odd but is meant: tokens count UTF-16 offsets, because that is what strings are indexed by; only
 * {@link org.entente.text.DocumentText#span} turns them into the code points that spans count.
 */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
