package org.entente.document;

/**
 * A value that a document gives for something that is asked of it, good or not.
 *
 * @param origin where in the document it stands: {@code <meta og:title>}, {@code PDF information}, {@code first line}
 */
record Offer(Field field, String value, String origin) {}
