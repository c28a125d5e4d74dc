package org.entente.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** The twins of our terms, in which stands what a source says without asserting it: reported, planned, supposed, denied. */
public final class Claimed {

    public static final String NS = "https://w3id.org/entente/claimed#";

    private Claimed() {}

    /** The twin of a term of ours, of the same local name; any other node as it is. */
    public static Node of(Node node) {
        return node.isURI() && node.getURI().startsWith(Ent.NS)
                ? NodeFactory.createURI(NS + node.getURI().substring(Ent.NS.length()))
                : node;
    }

    /** The term of ours whose twin this is; any other node as it is. */
    public static Node asserted(Node node) {
        return isTwin(node) ? NodeFactory.createURI(Ent.NS + node.getURI().substring(NS.length())) : node;
    }

    public static boolean isTwin(Node node) {
        return node.isURI() && node.getURI().startsWith(NS);
    }

    /** The triple with its predicate and, as the class of a thing, its object by their twins. */
    public static Triple of(Triple triple) {
        return Triple.create(triple.getSubject(), of(triple.getPredicate()), of(triple.getObject()));
    }
}
