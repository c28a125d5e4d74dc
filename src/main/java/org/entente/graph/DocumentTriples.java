package org.entente.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.entente.claim.DocumentDescription;
import org.entente.claim.PartialDate;
import org.entente.claim.SourceText;
import org.entente.claim.Value;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;
import org.jspecify.annotations.Nullable;

/** What the graph of a document says of the document itself and of its author. */
final class DocumentTriples {

    /** Licences under which everybody may pass the whole text on. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i)https?://creativecommons\\.org/(licenses/by(-sa)?/|publicdomain/).*|public domain|CC0.*|CC[ -]BY([ -]SA)?([ -][\\d.]+)?");

    private static final Pattern IRI = Pattern.compile("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

    private DocumentTriples() {}

    /**
     * Describes a document.
     *
     * @param author the author where it is a thing that we know, or null
     */
    static Set<Triple> of(Iris iris, SourceText source, Value.@Nullable Entity author) {
        Set<Triple> triples = new LinkedHashSet<>();
        triples.addAll(document(iris, source, author).triples());
        triples.addAll(author(iris, source.description(), author));
        triples.addAll(graph(iris, source.description()).triples());
        return triples;
    }

    /** Who speaks in a document where nobody else does. */
    static Node authorIri(Iris iris, DocumentDescription document, Value.@Nullable Entity author) {
        return author == null ? iris.author(document.id()) : iris.thing(author.key());
    }

    private static Subject document(Iris iris, SourceText source, Value.@Nullable Entity author) {
        DocumentDescription described = source.description();
        Subject document = new Subject(iris.document(described.id()))
                .type(Ent.DOCUMENT)
                .with(RDFS.label.asNode(), title(described))
                .with(DCTerms.title.asNode(), title(described))
                .with(DCTerms.language.asNode(), described.language())
                .with(DCTerms.creator.asNode(), authorIri(iris, described, author))
                .with(Ent.SHA_256, source.sha256());
        ifKnown(described.author(), name -> document.with(DCTerms.creator.asNode(), name));
        ifKnown(described.date(), date -> document.with(DCTerms.date.asNode(), date(date)));
        ifKnown(described.publisher(), publisher -> document.with(DCTerms.publisher.asNode(), publisher));
        ifKnown(described.licence(), licence -> document.with(DCTerms.license.asNode(), iriOrText(licence)));
        ifKnown(described.source(), place -> document.with(DCTerms.source.asNode(), iriOrText(place)));
        ifKnown(described.genre(), genre -> document.with(Ent.GENRE, genre));
        if (mayBePassedOn(described)) {
            document.with(Ent.TEXT, source.text());
        }
        return document;
    }

    private static Collection<Triple> author(Iris iris, DocumentDescription described, Value.@Nullable Entity known) {
        Node author = authorIri(iris, described, known);
        if (known != null) {
            return new NamedThings(iris).of(author, known);
        }
        String name = described.author() == null ? "author of " + title(described) : described.author();
        return new Subject(author)
                .type(Ent.COLLECTIVE_AGENT)
                .with(RDFS.label.asNode(), name)
                .triples();
    }

    private static Subject graph(Iris iris, DocumentDescription described) {
        Subject graph = new Subject(NodeFactory.createURI(iris.documentGraph(described.id())))
                .with(Ent.EVIDENCE_LEVEL, Concept.of("claimed"));
        ifKnown(described.licence(), licence -> graph.with(DCTerms.license.asNode(), iriOrText(licence)));
        return graph;
    }

    private static String title(DocumentDescription described) {
        return described.title() == null ? described.id() : described.title();
    }

    private static boolean mayBePassedOn(DocumentDescription described) {
        return described.licence() != null && OPEN.matcher(described.licence()).matches();
    }

    private static Node iriOrText(String text) {
        return IRI.matcher(text).matches() ? NodeFactory.createURI(text) : NodeFactory.createLiteralString(text);
    }

    private static Node date(PartialDate date) {
        return NodeFactory.createLiteralDT(date.toString(), ValueNodes.precision(date));
    }

    private static <T> void ifKnown(@Nullable T value, Consumer<T> write) {
        if (value != null) {
            write.accept(value);
        }
    }
}
