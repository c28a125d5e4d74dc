package org.entente.page;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.withdrawal.Impact;
import org.entente.withdrawal.Withdrawal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What would fall with a document. Of a dataset the command line tells, which may take its time to compare what is merged. */
@Controller
class ImpactController {

    private final DatasetGraph dataset;
    private final Asking asking;

    record Fallen(String name, String number) {}

    record Resting(Link thing, String property, Link on) {

        static Resting of(Impact.Resting resting) {
            return new Resting(
                    link(resting.thing()), Words.title(Words.lastPart(resting.property())), link(resting.on()));
        }

        private static Link link(String iri) {
            return new Link(iri, Hrefs.description(iri));
        }
    }

    ImpactController(DatasetGraph dataset, Asking asking) {
        this.dataset = dataset;
        this.asking = asking;
    }

    @GetMapping("/documents/{id}/withdrawal")
    String impact(@PathVariable String id, Model model) {
        Impact impact = Withdrawal.of("document/" + id, Store.over(dataset), Iris.ENTENTE, Clock.systemUTC())
                .map(plan -> Impact.of(plan, dataset))
                .orElseThrow(() -> NotHere.of(
                        "document",
                        "/documents/",
                        id,
                        Contents.documents(asking).stream()
                                .map(Contents.LoadedDocument::id)
                                .toList()));
        model.addAttribute("title", "What would fall with " + id);
        model.addAttribute("document", new Link(id, Hrefs.document(id)));
        model.addAttribute("claims", Words.count(impact.claims()));
        model.addAttribute("asserted", Words.count(impact.asserted()));
        model.addAttribute("graphs", fallen(impact.graphs().entrySet().stream()));
        model.addAttribute(
                "things",
                fallen(impact.things().entrySet().stream()
                        .map(kind -> Map.entry(Words.title(Words.lastPart(kind.getKey())), kind.getValue()))));
        model.addAttribute("resting", impact.resting().stream().map(Resting::of).toList());
        return "impact";
    }

    private static List<Fallen> fallen(Stream<Map.Entry<String, Long>> counts) {
        return counts.map(count -> new Fallen(count.getKey(), Words.count(count.getValue())))
                .toList();
    }
}
