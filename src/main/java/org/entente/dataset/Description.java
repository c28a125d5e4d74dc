package org.entente.dataset;

import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.claim.PartialDate;
import org.jspecify.annotations.Nullable;

/** One thing as it is described in a graph; what is null or empty is left out. */
record Description(Graph graph, Node thing) {

    static Description of(Graph graph, String iri) {
        return new Description(graph, NodeFactory.createURI(iri));
    }

    Description type(Node type) {
        return link(RDF.Nodes.type, type);
    }

    Description link(Node property, Node object) {
        graph.add(thing, property, object);
        return this;
    }

    Description words(Node property, Collection<String> words, String language) {
        words.forEach(word -> link(property, NodeFactory.createLiteralLang(word, language)));
        return this;
    }

    Description words(Node property, String words, String language) {
        return link(property, NodeFactory.createLiteralLang(words, language));
    }

    Description plain(Node property, Collection<String> texts) {
        texts.forEach(text -> plain(property, text));
        return this;
    }

    Description plain(Node property, @Nullable String text) {
        return text == null ? this : link(property, NodeFactory.createLiteralString(text));
    }

    /** As precise as the date is: a year, a month of a year or a day. */
    Description date(Node property, @Nullable PartialDate date) {
        if (date == null) {
            return this;
        }
        XSDDatatype precision = date.month() == null
                ? XSDDatatype.XSDgYear
                : date.day() == null ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
        return link(property, NodeFactory.createLiteralDT(date.toString(), precision));
    }

    Description count(Node property, int number) {
        return link(property, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    /** The same thing in Wikidata. */
    Description wikidata(Node sameAs, @Nullable String id) {
        return id == null ? this : link(sameAs, NodeFactory.createURI("http://www.wikidata.org/entity/" + id));
    }
}
