package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import org.entente.graph.Iris;
import org.entente.withdrawal.Impact;

/** What a withdrawal would do, for a person to read before it is done. */
final class ImpactText {

    private ImpactText() {}

    static void write(String id, Impact impact, PrintWriter out) {
        out.printf("%s would fall, with:%n", id);
        TextTable graphs = new TextTable(List.of("graph", "triples"));
        impact.graphs().forEach((graph, triples) -> graphs.add(List.of(shown(graph), String.valueOf(triples))));
        graphs.print(out);
        out.println();
        TextTable things = new TextTable(List.of("things", "number"));
        impact.things().forEach((kind, number) -> things.add(List.of(shown(kind), String.valueOf(number))));
        things.print(out);
        out.printf("%nclaims: %d, of which %d are facts of their documents%n", impact.claims(), impact.asserted());
        out.printf(
                "merges: %d dissolved; %d triples removed and %d added%n",
                impact.merges().size(), impact.removed().size(), impact.added().size());
        impact.merges().forEach(merge -> out.println("  " + shown(merge)));
        out.printf("found by comparing with them: %d%n", impact.resting().size());
        impact.resting()
                .forEach(resting -> out.printf(
                        "  %s %s %s%n", shown(resting.thing()), shown(resting.property()), shown(resting.on())));
    }

    private static String shown(String iri) {
        return iri.startsWith(Iris.ENTENTE.base())
                ? iri.substring(Iris.ENTENTE.base().length())
                : iri;
    }
}
