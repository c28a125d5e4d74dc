package org.entente.dataset;

import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.entente.claim.EntityKind;
import org.entente.knowledge.Capital;
import org.entente.knowledge.Institution;
import org.entente.knowledge.Institutions;
import org.entente.knowledge.State;
import org.entente.knowledge.States;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;

/** The reference tables as a graph: states with their capitals, organisations with their members, public bodies. */
public final class ReferenceStates {

    public static final String ID = "states";

    private static final String CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";
    private static final String UNITED_NATIONS = "organization/united-nations";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final String base;

    private ReferenceStates(String base) {
        this.base = base;
    }

    public static Graph graph(String base, States states, Institutions institutions) {
        ReferenceStates reference = new ReferenceStates(base);
        reference.describeDataset(states, institutions);
        states.all().forEach(reference::describe);
        institutions.all().forEach(reference::describe);
        return reference.graph;
    }

    private void describeDataset(States states, Institutions institutions) {
        Node licence = NodeFactory.createURI(CC0);
        Description.of(graph, base + "graph/dataset/" + ID)
                .link(DCTerms.license.asNode(), licence)
                .link(Ent.EVIDENCE_LEVEL, Concept.of("official"));
        thing("dataset/" + ID)
                .type(Ent.DATASET)
                .type(DCAT.Dataset.asNode())
                .words(DCTerms.title.asNode(), "States, organizations and public bodies", "en")
                .words(DCTerms.title.asNode(), "Estados, organizaciones y organismos públicos", "es")
                .plain(DCTerms.publisher.asNode(), "Entente")
                .link(DCTerms.license.asNode(), licence)
                .link(VOID.classPartition.asNode(), part(Ent.STATE, states.all().size()))
                .link(
                        VOID.classPartition.asNode(),
                        part(Ent.PUBLIC_BODY, institutions.bodies().size()))
                .link(
                        VOID.classPartition.asNode(),
                        part(Ent.ORGANIZATION, institutions.organizations().size()));
    }

    private Node part(Node type, int size) {
        return thing("dataset/" + ID + "/" + type.getLocalName())
                .link(VOID._class.asNode(), type)
                .count(VOID.entities.asNode(), size)
                .thing();
    }

    private void describe(State state) {
        Description described = thing(state.key())
                .type(Ent.STATE)
                .link(DCTerms.type.asNode(), kind(state.kind()))
                .words(RDFS.label.asNode(), state.name(), "en")
                .words(RDFS.label.asNode(), state.spanish(), "es")
                .words(Ent.OFFICIAL_NAME, state.official(), "en")
                .words(SKOS.altLabel.asNode(), state.other(), "en")
                .words(SKOS.altLabel.asNode(), state.acronyms(), "en")
                .words(Ent.DEMONYM, state.demonyms(), "en")
                .plain(Ent.METONYM, state.metonyms())
                .plain(Ent.ALPHA_2, state.alpha2())
                .plain(Ent.ALPHA_3, state.alpha3())
                .plain(Ent.M49, state.m49())
                .date(Ent.INDEPENDENT_FROM, state.from())
                .date(Ent.DISSOLVED_ON, state.until())
                .wikidata(OWL.sameAs.asNode(), state.wikidata());
        state.capitals().forEach(capital -> described.link(Ent.CAPITAL, place(capital)));
        if (state.unMember()) {
            describeMembership(state, described.thing());
        }
    }

    private Node place(Capital capital) {
        return thing(capital.key())
                .type(Ent.PLACE)
                .words(RDFS.label.asNode(), capital.name(), "en")
                .plain(
                        SKOS.altLabel.asNode(),
                        capital.spellings().subList(1, capital.spellings().size()))
                .thing();
    }

    private void describeMembership(State state, Node member) {
        thing("membership/" + ID + "/united-nations-" + state.code().toLowerCase(Locale.ROOT))
                .type(Ent.term("Membership"))
                .link(Ent.term("member"), member)
                .link(Ent.term("memberOf"), thing(UNITED_NATIONS).thing());
    }

    private void describe(Institution institution) {
        Description described = thing(institution.key())
                .type(type(institution.kind()))
                .link(DCTerms.type.asNode(), kind(institution.type()))
                .words(RDFS.label.asNode(), institution.name(), "en")
                // Other names are of several languages, which the table does not tell apart.
                .plain(SKOS.altLabel.asNode(), institution.other())
                .plain(SKOS.altLabel.asNode(), institution.acronyms())
                .wikidata(OWL.sameAs.asNode(), institution.wikidata());
        String state = institution.state();
        if (state != null) {
            described.link(
                    DCTerms.isPartOf.asNode(),
                    thing(EntityKind.STATE.folder() + "/" + state).thing());
        }
    }

    private static Node type(EntityKind kind) {
        return switch (kind) {
            case PUBLIC_BODY -> Ent.PUBLIC_BODY;
            case INTERNATIONAL_ORGANIZATION -> Ent.INTERNATIONAL_ORGANIZATION;
            default -> Ent.ORGANIZATION;
        };
    }

    /** The kind as a concept of this dataset: {@code id/concept/ministry}. */
    private Node kind(Enum<?> kind) {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return thing("concept/" + word)
                .type(SKOS.Concept.asNode())
                .words(SKOS.prefLabel.asNode(), word, "en")
                .words(RDFS.label.asNode(), word, "en")
                .thing();
    }

    private Description thing(String key) {
        return Description.of(graph, base + "id/" + key);
    }
}
