package org.entente.dataset.mapping;

import org.apache.jena.graph.Node;

/** What may stand where in a triple. */
final class Template {

    private Template() {}

    static void requireIri(Node node, String position) throws BadValue {
        if (!node.isURI()) {
            throw new BadValue(
                    node.toString(),
                    "an IRI as the %s of a triple".formatted(position),
                    "make one of it with IRI() in the mapping");
        }
    }
}
