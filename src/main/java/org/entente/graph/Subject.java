package org.entente.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** A thing and what is being written of it. */
final class Subject {

    private final Node node;
    private final Set<Triple> triples = new LinkedHashSet<>();

    Subject(Node node) {
        this.node = node;
    }

    Set<Triple> triples() {
        return triples;
    }

    Subject type(Node type) {
        return with(RDF.type.asNode(), type);
    }

    Subject with(Node property, Node object) {
        triples.add(Triple.create(node, property, object));
        return this;
    }

    Subject with(Node property, String text) {
        return with(property, NodeFactory.createLiteralString(text));
    }

    Subject with(Node property, int number) {
        return with(property, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    Subject with(Node property, boolean truth) {
        return with(property, NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean));
    }
}
