package org.entente.graph;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.entente.claim.SourceText;
import org.entente.claim.Span;
import org.entente.vocabulary.Ent;

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

    List<Triple> of(Span span) {
        Node node = iri(span);
        Node position = NodeFactory.createURI(node.getURI() + "#position");
        Node quote = NodeFactory.createURI(node.getURI() + "#quote");
        return Stream.concat(
                        Stream.of(
                                Triple.create(node, RDF.type.asNode(), Ent.term("Span")),
                                Triple.create(node, RDF.type.asNode(), OA.SpecificResource.asNode()),
                                Triple.create(node, OA.hasSource.asNode(), iris.document(document)),
                                Triple.create(node, OA.hasSelector.asNode(), position),
                                Triple.create(node, OA.hasSelector.asNode(), quote)),
                        Stream.concat(position(position, span), quote(quote, span)))
                .toList();
    }

    private static Stream<Triple> position(Node selector, Span span) {
        return Stream.of(
                Triple.create(selector, RDF.type.asNode(), OA.TextPositionSelector.asNode()),
                Triple.create(selector, OA.start.asNode(), number(span.start())),
                Triple.create(selector, OA.end.asNode(), number(span.end())));
    }

    private Stream<Triple> quote(Node selector, Span span) {
        return Stream.of(
                Triple.create(selector, RDF.type.asNode(), OA.TextQuoteSelector.asNode()),
                Triple.create(selector, OA.exact.asNode(), string(span.quote())),
                Triple.create(selector, OA.prefix.asNode(), string(text(span.start() - CONTEXT, span.start()))),
                Triple.create(selector, OA.suffix.asNode(), string(text(span.end(), span.end() + CONTEXT))));
    }

    private String text(int start, int end) {
        int from = Math.max(0, start);
        return new String(codePoints, from, Math.min(codePoints.length, end) - from);
    }

    private static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }
}
