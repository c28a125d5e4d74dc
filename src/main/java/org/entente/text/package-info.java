/**
 * From the bytes of a file to the text that all spans count in.
 *
 * <p>May use {@code claim} and the JDK. Whatever cannot be text (a PDF, a picture, bytes in an unknown encoding, nothing at all) is
 * refused here with its place and a remedy, so that no other package meets it.
 *
 * <p>What looks odd but is meant: nothing is guessed. Bytes that are not UTF-8 could often be decoded as Windows-1252 and look right,
 * but a text decoded wrongly gives wrong quotes, and a quote is the evidence of a claim.
 */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
