package org.entente.text;

import java.util.List;
import java.util.Optional;
import org.entente.claim.SourceText;
import org.entente.claim.Span;

/** A document's text, cut into blocks, sentences and tokens, and the way back from a token to a span. */
public final class DocumentText {

    private final SourceText source;
    private final List<Sentence> sentences;

    /** Code points before each UTF-16 offset; empty where the two are the same all through. */
    private final int[] codePoints;

    private DocumentText(SourceText source, List<Sentence> sentences, int[] codePoints) {
        this.source = source;
        this.sentences = List.copyOf(sentences);
        this.codePoints = codePoints;
    }

    public static DocumentText of(SourceText source) {
        String text = source.text();
        return new DocumentText(source, Segmenter.sentences(Fold.of(text)), codePoints(text));
    }

    public SourceText source() {
        return source;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The words of the first line where it is a heading: the title of a document that comes without one. */
    public Optional<String> title() {
        return sentences.stream()
                .findFirst()
                .filter(first -> first.block().kind() == Block.Kind.HEADING)
                .map(first ->
                        span(first.token(0), first.token(first.size() - 1)).quote());
    }

    /** The span between two UTF-16 offsets of the text. */
    public Span span(int start, int end) {
        String quote = source.text().substring(start, end);
        return codePoints.length == 0
                ? new Span(start, end, quote)
                : new Span(codePoints[start], codePoints[end], quote);
    }

    /** The span from one token through another. */
    public Span span(Token first, Token last) {
        return span(first.start(), last.end());
    }

    private static int[] codePoints(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new int[0];
        }
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
        return before;
    }
}
