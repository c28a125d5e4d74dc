package org.entente.graph.stream;

import java.io.Serializable;
import java.util.Objects;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * An IRI or a literal. A term that is used often is made once and passed again, so that what takes it may remember it by
 * identity.
 *
 * @param lexical the IRI in full, or the words of the literal
 * @param datatype the IRI of the literal's datatype; null for an IRI, for plain text and for text in a language
 * @param language of the text, or null
 */
public record Term(
        Kind kind,
        String lexical,
        @Nullable String datatype,
        @Nullable String language) implements Serializable {

    /** What a term is. */
    public enum Kind {
        IRI,
        LITERAL
    }

    public static Term iri(String iri) {
        return new Term(Kind.IRI, iri, null, null);
    }

    /** Plain text: {@code xsd:string}. */
    public static Term text(String words) {
        return new Term(Kind.LITERAL, words, null, null);
    }

    public static Term text(String words, String language) {
        return new Term(Kind.LITERAL, words, null, language);
    }

    /**
     * A literal of a datatype.
     *
     * @param datatype in full
     */
    public static Term literal(String lexical, String datatype) {
        return new Term(Kind.LITERAL, lexical, datatype, null);
    }

    public boolean isIri() {
        return kind == Kind.IRI;
    }

    /** The same in Jena. */
    public Node node() {
        if (isIri()) {
            return NodeFactory.createURI(lexical);
        }
        if (language != null) {
            return NodeFactory.createLiteralLang(lexical, language);
        }
        return datatype == null
                ? NodeFactory.createLiteralString(lexical)
                : NodeFactory.createLiteralDT(lexical, TypeMapper.getInstance().getSafeTypeByName(datatype));
    }

    /** A node of Jena that is an IRI or a literal. */
    public static Term of(Node node) {
        if (node.isURI()) {
            return iri(node.getURI());
        }
        if (!node.getLiteralLanguage().isEmpty()) {
            return text(node.getLiteralLexicalForm(), node.getLiteralLanguage());
        }
        String datatype = node.getLiteralDatatypeURI();
        return Objects.equals(datatype, XSD.xstring.getURI())
                ? text(node.getLiteralLexicalForm())
                : literal(node.getLiteralLexicalForm(), datatype);
    }
}
