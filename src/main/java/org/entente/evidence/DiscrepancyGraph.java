package org.entente.evidence;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.entente.graph.Iris;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;

/** Diagnoses as triples. */
final class DiscrepancyGraph {

    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final Case compared;
    private final Titles titles;
    private final Working working;
    private final Iris iris;

    private DiscrepancyGraph(Case compared, Titles titles, Iris iris) {
        this.compared = compared;
        this.titles = titles;
        this.working = new Working(compared, titles);
        this.iris = iris;
    }

    static Graph of(List<Diagnosis> diagnoses, Case compared, Titles titles, Iris iris) {
        DiscrepancyGraph written = new DiscrepancyGraph(compared, titles, iris);
        diagnoses.forEach(written::add);
        return written.graph;
    }

    private void add(Diagnosis diagnosis) {
        Finding found = diagnosis.found();
        Node discrepancy = iri(found);
        add(discrepancy, RDF.type.asNode(), Ent.term("Discrepancy"));
        compared.claimsOf(found.claimed()).forEach(claim -> add(discrepancy, "claim", claim));
        add(discrepancy, "claimedFigure", found.claimed());
        add(discrepancy, "attribute", found.attribute());
        add(discrepancy, "claimedValue", found.claimedValue());
        add(discrepancy, "diagnosis", found.diagnosis());
        stored(diagnosis.counterpart()).forEach(official -> add(discrepancy, "officialFigure", official));
        stored(found.explainedBy()).forEach(official -> add(discrepancy, "explainedBy", official));
        stored(diagnosis.beside()).forEach(thing -> add(discrepancy, "besideFigure", thing));
        diagnosis
                .official()
                .flatMap(official -> titles.sources(compared, official).stream())
                .forEach(source -> add(discrepancy, DCTerms.source.asNode(), source));
        if (found.officialValue() != null) {
            add(discrepancy, "officialValue", found.officialValue());
        }
        if (found.ratio() != null) {
            add(discrepancy, "ratio", decimal(Working.rounded(found.ratio())));
        }
        add(discrepancy, "working", NodeFactory.createLiteralString(working.of(diagnosis)));
        add(
                discrepancy,
                "diagnosisRule",
                NodeFactory.createLiteralString(found.rule().name()));
        if (found.diagnosis().equals(Concept.of("agrees"))) {
            compared.claimsOf(found.claimed())
                    .forEach(claim -> stored(diagnosis.counterpart())
                            .forEach(official -> add(claim, "corroboratedBy", official)));
        }
    }

    /** {@code id/discrepancy/DOCUMENT/figure-per-growth-value} of {@code id/figure/DOCUMENT/per-growth}. */
    private Node iri(Finding found) {
        String path = found.claimed().getURI().substring(iris.thing("").getURI().length());
        String[] parts = path.split("/", 3);
        return iris.thing("discrepancy/%s/%s-%s-%s"
                .formatted(parts[1], parts[0], parts[2], found.attribute().getLocalName()));
    }

    /** A sum that a rule made is no thing of the store; its working tells it. */
    private List<Node> stored(List<Node> things) {
        return things.stream()
                .filter(thing -> compared.facts(thing, "isSum").isEmpty())
                .toList();
    }

    private void add(Node thing, String property, Node value) {
        add(thing, Ent.term(property), value);
    }

    private void add(Node thing, Node property, Node value) {
        graph.add(thing, property, value);
    }

    private static Node decimal(BigDecimal number) {
        return NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal);
    }
}
