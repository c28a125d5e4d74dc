package org.entente.graph;

import java.util.Objects;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.claim.EntityKind;
import org.entente.claim.PartialDate;
import org.entente.claim.Value;
import org.entente.knowledge.Slug;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ontology;

/** Values of claims as nodes. Which node a value becomes depends on the property that it stands with. */
final class ValueNodes {

    private static final String CONCEPTS = EntityKind.CONCEPT.folder() + "/";

    private final Iris iris;
    private final Ontology ontology;
    private final ConceptWords conceptWords;

    ValueNodes(Iris iris, Ontology ontology) {
        this.iris = iris;
        this.ontology = ontology;
        this.conceptWords = new ConceptWords(ontology.terms());
    }

    /** A thing by its IRI: a concept of the ontology by the ontology's, any other by the path that is its key. */
    Node entity(Value.Entity entity) {
        if (entity.kind() != EntityKind.CONCEPT) {
            return iris.thing(entity.key());
        }
        String slug = entity.key().substring(CONCEPTS.length());
        return ontology.isConcept(slug)
                ? Concept.of(slug)
                : conceptWords.concept(entity.name()).orElseGet(() -> concept(slug));
    }

    /** A value as the object of a property. */
    Node object(Node property, Value value) {
        return switch (value) {
            case Value.Entity entity ->
                datatype(property).isPresent() ? literal(property, entity.name()) : entity(entity);
            case Value.Amount amount -> number(property, amount.text());
            case Value.Time time -> date(property, time.date());
            case Value.Text text -> words(property, text.text());
        };
    }

    /** Whether these words name something that we do not know, so that no node can stand for it. */
    boolean isUnresolved(Node property, Value value) {
        return value instanceof Value.Text
                && ontology.terms().contains(property, RDF.type.asNode(), OWL2.ObjectProperty.asNode())
                && ontology.rangeScheme(property).isEmpty();
    }

    /** A word of a closed list by its concept, or by one of the source's own where the list lacks it. */
    private Node words(Node property, String words) {
        return ontology.rangeScheme(property)
                .map(scheme -> conceptWords.concept(scheme, words).orElseGet(() -> concept(Slug.of(words))))
                .orElseGet(() -> literal(property, words));
    }

    private Node concept(String slug) {
        return ontology.isConcept(slug) ? Concept.of(slug) : iris.thing(CONCEPTS + slug);
    }

    /** Decimals in the form that the store gives back, 5.0 and not 5, so that what is shown before a load is what is stored. */
    private Node number(Node property, String number) {
        boolean decimal = datatype(property).orElse(XSDDatatype.XSDdecimal).equals(XSDDatatype.XSDdecimal);
        return literal(property, decimal && !number.contains(".") ? number + ".0" : number, XSDDatatype.XSDdecimal);
    }

    private Node date(Node property, PartialDate date) {
        if (datatype(property).filter(XSDDatatype.XSDgYear::equals).isPresent()) {
            return literal(property, "%04d".formatted(date.year()));
        }
        return literal(property, date.toString(), precision(date));
    }

    static RDFDatatype precision(PartialDate date) {
        if (date.month() == null) {
            return XSDDatatype.XSDgYear;
        }
        return date.day() == null ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
    }

    private Node literal(Node property, String text) {
        return literal(property, text, XSDDatatype.XSDstring);
    }

    /** Words that the property's datatype does not allow stay words, so that the shapes find them and say where. */
    private Node literal(Node property, String text, RDFDatatype otherwise) {
        RDFDatatype type = datatype(property).orElse(otherwise);
        return NodeFactory.createLiteralDT(text, type.isValid(text) ? type : XSDDatatype.XSDstring);
    }

    private Optional<RDFDatatype> datatype(Node property) {
        return Iter.asStream(ontology.terms().find(property, RDFS.range.asNode(), Node.ANY))
                .map(range ->
                        TypeMapper.getInstance().getTypeByName(range.getObject().getURI()))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
