package org.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;

/** What a document's graph says of the things that its claims name: their kind, their name, and the state they belong to. */
final class NamedThings {

    private final Iris iris;

    NamedThings(Iris iris) {
        this.iris = iris;
    }

    /** Kind and name of a thing; nothing where the reference data or the ontology already say so. */
    List<Triple> of(Node thing, Value value) {
        return switch (value) {
            case Value.Entity entity -> entity(thing, entity);
            case Value.Text text -> thing.isURI() ? concept(thing, text.text()) : List.of();
            case Value.Amount amount -> List.of();
            case Value.Time time -> List.of();
        };
    }

    private List<Triple> concept(Node concept, String name) {
        return concept.getURI().startsWith(Concept.NS)
                ? List.of()
                : List.of(
                        Triple.create(concept, RDF.type.asNode(), SKOS.Concept.asNode()),
                        Triple.create(concept, RDFS.label.asNode(), NodeFactory.createLiteralString(name)));
    }

    private List<Triple> entity(Node thing, Value.Entity entity) {
        if (entity.kind() == EntityKind.CONCEPT) {
            return concept(thing, entity.name());
        }
        if (entity.kind() == EntityKind.STATE && entity.known()) {
            return List.of();
        }
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(thing, RDF.type.asNode(), type(entity.kind())));
        triples.add(Triple.create(thing, RDFS.label.asNode(), NodeFactory.createLiteralString(entity.name())));
        Optional.ofNullable(entity.state())
                .map(code -> iris.thing("state/" + code))
                .flatMap(state -> belonging(entity.kind()).map(property -> Triple.create(thing, property, state)))
                .ifPresent(triples::add);
        return triples;
    }

    private static Node type(EntityKind kind) {
        return switch (kind) {
            case STATE -> Ent.STATE;
            case PERSON -> Ent.PERSON;
            case POST -> Ent.POST;
            case PUBLIC_BODY -> Ent.PUBLIC_BODY;
            case INTERNATIONAL_ORGANIZATION -> Ent.INTERNATIONAL_ORGANIZATION;
            case ORGANIZATION -> Ent.ORGANIZATION;
            case COLLECTIVE_AGENT -> Ent.COLLECTIVE_AGENT;
            case AGREEMENT -> Ent.AGREEMENT;
            case CRIMINAL_GROUP -> Ent.CRIMINAL_GROUP;
            case PLACE -> Ent.PLACE;
            case CONCEPT -> SKOS.Concept.asNode();
        };
    }

    /** How a thing belongs to a state. That of a criminal group or an agreement is for claims to say. */
    private static Optional<Node> belonging(EntityKind kind) {
        return switch (kind) {
            case POST -> Optional.of(Ent.term("postOf"));
            case PUBLIC_BODY, PLACE -> Optional.of(DCTerms.isPartOf.asNode());
            case PERSON, COLLECTIVE_AGENT -> Optional.of(Ent.term("forState"));
            case STATE, INTERNATIONAL_ORGANIZATION, ORGANIZATION, AGREEMENT, CRIMINAL_GROUP, CONCEPT ->
                Optional.empty();
        };
    }
}
