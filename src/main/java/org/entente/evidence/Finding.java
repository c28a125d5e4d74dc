package org.entente.evidence;

import static org.apache.jena.graph.Node.ANY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.vocabulary.Concept;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one claimed value.
 *
 * @param claimed the claimed thing
 * @param attribute the property of it that is compared
 * @param counterpart official things that should say the same
 * @param explainedBy official things that the claimed value really is of
 * @param beside official or claimed things that put it in proportion
 * @param closeness of several official things, the nearest has the smallest
 */
record Finding(
        Rule rule,
        int rank,
        Node claimed,
        Node attribute,
        Node claimedValue,
        Node diagnosis,
        List<Node> counterpart,
        List<Node> explainedBy,
        List<Node> beside,
        @Nullable Node officialValue,
        @Nullable BigDecimal ratio,
        BigDecimal closeness) {

    /** Of one rule's findings on one value, that it agrees is stronger than why it does not. */
    private static final List<Node> WEAKEST =
            List.of(Concept.of("wrong-year"), Concept.of("unexplained"), Concept.of("no-official-figure"));

    static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::rank)
            .thenComparingInt(
                    finding -> finding.diagnosis.equals(Concept.of("agrees")) ? -2 : WEAKEST.indexOf(finding.diagnosis))
            .thenComparing(Finding::closeness)
            .thenComparing(finding -> finding.counterpart.toString() + finding.explainedBy);

    static List<Finding> in(Graph found, Rule rule, int rank) {
        List<Finding> findings = new ArrayList<>();
        found.find(ANY, Case.term("claimedOf"), ANY).forEachRemaining(triple -> {
            Node finding = triple.getSubject();
            List<Node> ratio = all(found, finding, "ratio");
            List<Node> closeness = all(found, finding, "closeness");
            List<Node> official = all(found, finding, "officialValue");
            findings.add(new Finding(
                    rule,
                    rank,
                    triple.getObject(),
                    one(found, finding, "attribute", rule),
                    one(found, finding, "claimedValue", rule),
                    one(found, finding, "diagnosis", rule),
                    all(found, finding, "counterpart"),
                    all(found, finding, "explainedBy"),
                    all(found, finding, "beside"),
                    official.isEmpty() ? null : official.getFirst(),
                    ratio.isEmpty() ? null : number(ratio.getFirst()),
                    closeness.isEmpty() ? BigDecimal.ZERO : number(closeness.getFirst())));
        });
        return findings;
    }

    /** Whether another finding is the same diagnosis of the same value by another official thing. */
    boolean goesWith(Finding other) {
        return rule.equals(other.rule) && diagnosis.equals(other.diagnosis);
    }

    private static Node one(Graph found, Node finding, String property, Rule rule) {
        return all(found, finding, property).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "queries/rules/%s.rq: found a finding without case:%s, %s; expected claimedOf, attribute, claimedValue and diagnosis in each"
                                .formatted(
                                        rule.name(),
                                        property,
                                        found.find(finding, ANY, ANY).toList())));
    }

    private static List<Node> all(Graph found, Node finding, String property) {
        return Case.objects(found, finding, Case.term(property));
    }

    private static BigDecimal number(Node literal) {
        return new BigDecimal(literal.getLiteralLexicalForm());
    }
}
