/**
 * From the bytes of a file to the text that all spans count in, and on to its blocks, sentences and tokens.
 *
 * <p>May use {@code claim}. Whatever cannot be text (a PDF, a picture, bytes in an unknown encoding, nothing at all) is refused here with
 * its place and a remedy, so that no other package meets it.
 *
 * <p>What looks odd but is meant: nothing is guessed. Bytes that are not UTF-8 could often be decoded as Windows-1252 and look right,
 * but a text decoded wrongly gives wrong quotes, and a quote is the evidence of a claim. Tokens count UTF-16 offsets, because that is what
 * strings are indexed by; only {@link org.entente.text.DocumentText#span} turns them into the code points that spans count.
 */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
