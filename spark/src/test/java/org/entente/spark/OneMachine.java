package org.entente.spark;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Triple;
import org.entente.dataset.mapping.Context;
import org.entente.dataset.mapping.Mapper;
import org.entente.dataset.mapping.Outcome;
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
            Context context = new Context(
                    Iris.ENTENTE.base(), part.source(), PARTIES, part.lookups(), SideTables.of(part, release.paths(), signal -> {}));
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
            return new OneMachine(mapper.finish(), rejects);
        }
    }
}
