package org.entente.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.claim.SourceText;
import org.entente.claim.Span;
import org.entente.vocabulary.Ent;
import org.entente.vocabulary.Oa;

/** Spans of one document with their Web Annotation selectors: by position in code points, and by the words and those around. */
final class SpanTriples {

    private static final int CONTEXT = 32;

    private final Iris iris;
    private final String document;
    private final int[] codePoints;

    SpanTriples(Iris iris, SourceText source) {
        this.iris = iris;
        this.document = source.description().id();
        this.codePoints = source.text().codePoints().toArray();
    }

    Node iri(Span span) {
        return iris.span(document, span.start(), span.end());
    }

    /** Whether the words of a span stand in the document where it says. */
    boolean fits(Span span) {
        return span.end() <= codePoints.length && text(span.start(), span.end()).equals(span.quote());
    }

    Set<Triple> of(Span span) {
        Node position = NodeFactory.createURI(iri(span).getURI() + "#position");
        Node quote = NodeFactory.createURI(iri(span).getURI() + "#quote");
        Set<Triple> triples = new LinkedHashSet<>();
        triples.addAll(new Subject(iri(span))
                .type(Ent.SPAN)
                .type(Oa.SPECIFIC_RESOURCE)
                .with(Oa.HAS_SOURCE, iris.document(document))
                .with(Oa.HAS_SELECTOR, position)
                .with(Oa.HAS_SELECTOR, quote)
                .triples());
        triples.addAll(new Subject(position)
                .type(Oa.TEXT_POSITION_SELECTOR)
                .with(Oa.START, span.start())
                .with(Oa.END, span.end())
                .triples());
        triples.addAll(new Subject(quote)
                .type(Oa.TEXT_QUOTE_SELECTOR)
                .with(Oa.EXACT, span.quote())
                .with(Oa.PREFIX, text(span.start() - CONTEXT, span.start()))
                .with(Oa.SUFFIX, text(span.end(), span.end() + CONTEXT))
                .triples());
        return triples;
    }

    private String text(int start, int end) {
        int from = Math.max(0, start);
        return new String(codePoints, from, Math.min(codePoints.length, end) - from);
    }
}
