package org.entente.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.entente.vocabulary.Concept;

/**
 * The one explanation of how a claimed value and the official ones relate, out of all that the rules found.
 *
 * @param found the finding that stands
 * @param counterpart all official things that say the same of it
 * @param beside all that puts it in proportion
 */
record Diagnosis(Finding found, List<Node> counterpart, List<Node> beside) {

    /** Applies the rules to a case. */
    static List<Diagnosis> of(Case compared, Rules rules) {
        rules.measure().forEach(compared::add);
        Map<List<Node>, List<Finding>> byValue = new LinkedHashMap<>();
        for (int rank = 0; rank < rules.diagnose().size(); rank++) {
            Rule rule = rules.diagnose().get(rank);
            for (Finding finding : Finding.in(compared.ask(rule), rule, rank)) {
                byValue.computeIfAbsent(List.of(finding.claimed(), finding.attribute()), value -> new ArrayList<>())
                        .add(finding);
            }
        }
        rules.texts().forEach(compared::add);
        return byValue.values().stream().map(Diagnosis::first).toList();
    }

    private static Diagnosis first(List<Finding> findings) {
        Finding best = findings.stream().min(Finding.ORDER).orElseThrow();
        List<Finding> alike = findings.stream().filter(best::goesWith).toList();
        boolean agrees = best.diagnosis().equals(Concept.of("agrees"));
        List<Node> counterpart = agrees
                ? alike.stream()
                        .flatMap(finding -> finding.counterpart().stream())
                        .distinct()
                        .toList()
                : best.counterpart();
        List<Node> beside = alike.stream()
                .filter(finding -> agrees || finding.counterpart().equals(best.counterpart()))
                .flatMap(finding -> finding.beside().stream())
                .distinct()
                .filter(thing -> !counterpart.contains(thing))
                .toList();
        return new Diagnosis(best, counterpart, beside);
    }

    /** Every official thing that it rests on. */
    Stream<Node> official() {
        return Stream.of(counterpart, found.explainedBy()).flatMap(List::stream).distinct();
    }
}
