package org.entente.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.dataset.mapping.Context;
import org.entente.dataset.mapping.Mapper;
import org.entente.dataset.mapping.Outcome;
import org.entente.dataset.record.Records;
import org.entente.dataset.source.OwnedFile;
import org.entente.dataset.source.Part;
import org.entente.dataset.source.Rejects;
import org.entente.dataset.source.Release;
import org.entente.dataset.source.SideTables;
import org.entente.graph.stream.TripleSink;

/**
 * What the records of one release of a part came to.
 *
 * @param signals what a person should look at
 * @param findings what the first things are not as the shapes have them
 */
record PartMapping(Outcome outcome, Rejects rejects, List<String> signals, List<String> findings) {

    /** Maps all files of a release into a graph. */
    static PartMapping of(Release release, TripleSink graph, PartsLoad.Tools tools) throws IOException {
        Part part = release.part();
        ShapeSample sample = new ShapeSample(graph);
        Rejects rejects = new Rejects();
        List<String> signals = new ArrayList<>();
        Context context = new Context(
                tools.iris().base(),
                part.source(),
                tools.resolver(),
                part.lookups(),
                SideTables.of(part, release.paths(), signals::add));
        Mapper mapper = new Mapper(part.mapping(), context, sample, rejects);
        for (OwnedFile owned : release.files()) {
            try (Records records = owned.file().records(part.mapping().input(), tools.progress()::read)) {
                mapper.file(owned.file().name(), records);
            }
        }
        Outcome outcome = mapper.finish();
        signals.addAll(outcome.signals());
        return new PartMapping(
                outcome,
                rejects,
                List.copyOf(signals),
                sample.findings(tools.shapes()).stream().map(Object::toString).toList());
    }
}
