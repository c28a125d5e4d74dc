package org.entente.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.entente.dataset.mapping.Context;
import org.entente.dataset.mapping.Mapper;
import org.entente.dataset.mapping.Outcome;
import org.entente.dataset.mapping.Tally;
import org.entente.dataset.record.Records;
import org.entente.dataset.source.OwnedFile;
import org.entente.dataset.source.Part;
import org.entente.dataset.source.Rejects;
import org.entente.dataset.source.Release;
import org.entente.dataset.source.SideTables;
import org.entente.graph.Iris;
import org.entente.graph.stream.NTriples;
import org.entente.graph.stream.Term;
import org.entente.knowledge.PartyResolver;
import org.entente.knowledge.ReferenceParties;

/** What the files of a release become where one mapper reads them one after another. */
record OneMachine(Outcome outcome, Rejects rejects) {

    private static final PartyResolver PARTIES = ReferenceParties.load();

    /** @param quads takes the N-Quads */
    static OneMachine map(Release release, OutputStream quads) throws IOException {
        Part part = release.part();
        String graph = Iris.ENTENTE.graph(part.path());
        Rejects rejects = new Rejects();
        try (NTriples sink = NTriples.to(quads, graph)) {
            List<String> signals = new ArrayList<>();
            Context context = new Context(
                    Iris.ENTENTE.base(),
                    part.source(),
                    PARTIES,
                    part.lookups(),
                    SideTables.of(part, release.paths(), signals::add));
            Mapper mapper = new Mapper(part.mapping(), context, sink, rejects);
            for (OwnedFile owned : release.files()) {
                try (Records records = owned.file().records(part.mapping().input())) {
                    mapper.file(owned.file().name(), records);
                }
            }
            part.description()
                    .tell(
                            graph,
                            (Triple triple) -> sink.triple(
                                    Term.of(triple.getSubject()),
                                    Term.of(triple.getPredicate()),
                                    Term.of(triple.getObject())));
            Outcome outcome = Tally.ofSignals(signals).and(mapper.tally()).describe(sink);
            return new OneMachine(outcome, rejects);
        }
    }
}
