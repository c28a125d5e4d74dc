package org.entente.vocabulary;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The concepts of our schemes: {@code concept:stated}, {@code concept:cumulative-given-as-annual}. */
public final class Concept {

    public static final String NS = "https://w3id.org/entente/concept#";

    private Concept() {}

    /** A concept by its slug; whether the ontology has it is for {@link Ontology#isConcept} to say. */
    public static Node of(String slug) {
        return NodeFactory.createURI(NS + slug);
    }

    /** The concept of an enum's constant: {@code STATED} is {@code concept:stated}. */
    public static Node of(Enum<?> constant) {
        return of(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
