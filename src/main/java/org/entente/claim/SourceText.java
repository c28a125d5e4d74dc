package org.entente.claim;

/**
 * A document as it was read: the text that all spans count in.
 *
 * @param text line ends are single line feeds, no byte order mark, otherwise as the source has it
 * @param sha256 of the text's UTF-8 bytes, in lower-case hexadecimal
 */
public record SourceText(DocumentDescription description, String text, String sha256) {}
