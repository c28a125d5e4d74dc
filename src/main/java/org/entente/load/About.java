package org.entente.load;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;
import org.jspecify.annotations.Nullable;

/** What is told to a sink about one thing; what is null is left out. */
record About(TripleSink sink, Term thing) {

    private static final Term TYPE = Term.of(RDF.type.asNode());

    About type(Node type) {
        return link(TYPE, Term.of(type));
    }

    About link(Node property, Term object) {
        return link(Term.of(property), object);
    }

    About words(Node property, @Nullable String words) {
        return words == null || words.isBlank() ? this : link(property, Term.text(words));
    }

    About count(Node property, long number) {
        return link(property, Term.literal(Long.toString(number), XSDDatatype.XSDinteger.getURI()));
    }

    private About link(Term property, Term object) {
        sink.triple(thing, property, object);
        return this;
    }
}
