package org.entente.claim;

/**
 * A stretch of a document's text, with the words that stand there.
 *
 * @param start code points from the start of the text to the first one of the span; line ends count as one
 * @param end code points from the start of the text to the first one after the span
 * @param quote exactly the text between the two
 */
public record Span(int start, int end, String quote) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a span must end after its start and start at 0 or later, found %d to %d".formatted(start, end));
        }
        if (quote.codePointCount(0, quote.length()) != end - start) {
            throw new IllegalArgumentException("the span %d to %d has %d code points, its quote %d"
                    .formatted(start, end, end - start, quote.codePointCount(0, quote.length())));
        }
    }
}
