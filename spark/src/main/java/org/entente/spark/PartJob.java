package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.entente.dataset.mapping.Outcome;
import org.entente.dataset.mapping.Tally;
import org.entente.dataset.source.Expectations;
import org.entente.dataset.source.OwnedFile;
import org.entente.dataset.source.Part;
import org.entente.dataset.source.Rejects;
import org.entente.dataset.source.Release;
import org.entente.graph.Iris;
import org.entente.graph.stream.NTriples;
import org.entente.graph.stream.Term;

/**
 * Maps the files of one part into a folder of N-Quads, which is there when all of it is: what the tasks wrote, what is described once,
 * and the report.
 */
final class PartJob {

    private static final String DESCRIBED = "described.nq";

    private final JavaSparkContext spark;
    private final JobOptions options;
    private final Iris iris = Iris.ENTENTE;

    PartJob(JavaSparkContext spark, JobOptions options) {
        this.spark = spark;
        this.options = options;
    }

    /** @param files all of one part; those of the newest release are mapped */
    PartReport map(List<OwnedFile> files) {
        Part part = files.getFirst().part();
        Path folder = options.output()
                .toAbsolutePath()
                .resolve(part.source())
                .resolve(part.mapping().part());
        Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".unfinished");
        long started = System.nanoTime();
        try {
            requireNew(folder);
            delete(unfinished);
            Files.createDirectories(unfinished);
            try {
                Release newest = Release.of(files, options.release()).getLast();
                PartReport report = map(newest, unfinished).took(System.nanoTime() - started);
                if (report.problems().isEmpty()) {
                    report.write(unfinished);
                    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
                }
                return report;
            } finally {
                delete(unfinished);
            }
        } catch (IOException unreadable) {
            return PartReport.failed(part, List.of(String.valueOf(unreadable.getMessage())));
        }
    }

    private PartReport map(Release release, Path folder) throws IOException {
        List<Share> shares = new Division(spark).divide(release, options.partitions());
        List<String> signals = new ArrayList<>();
        Broadcast<Work> work = spark.broadcast(Work.of(release, iris, folder, options.gzip(), signals::add));
        List<Mapped> mapped = spark.parallelize(shares, shares.size())
                .map(new ShareTask(work))
                .collect();
        work.destroy();
        List<String> unread = mapped.stream()
                .map(Mapped::problem)
                .filter(problem -> !problem.isEmpty())
                .toList();
        if (!unread.isEmpty()) {
            return PartReport.failed(release.part(), unread);
        }
        Rejects rejects = new Rejects();
        mapped.forEach(share -> rejects.add(share.rejects()));
        Tally ofTables = new Tally(0, 0, 0, 0, List.of(), List.of(), signals);
        Tally tally = mapped.stream().map(Mapped::tally).reduce(ofTables, Tally::and);
        Outcome outcome = describe(release.part(), tally, folder);
        Expectations expectations = new Expectations(release.part(), options.mostRejected(), options.force());
        return PartReport.of(release, outcome, rejects, expectations.failed(outcome));
    }

    /** Writes what is said once: the dyads and unresolved names of all shares, and what the source says of itself. */
    private Outcome describe(Part part, Tally tally, Path folder) throws IOException {
        String graph = iris.graph(part.path());
        try (NTriples quads = NTriples.to(Files.newOutputStream(folder.resolve(DESCRIBED)), graph)) {
            part.description()
                    .tell(
                            graph,
                            (Triple triple) -> quads.triple(
                                    Term.of(triple.getSubject()),
                                    Term.of(triple.getPredicate()),
                                    Term.of(triple.getObject())));
            return tally.describe(quads);
        }
    }

    private static void requireNew(Path folder) throws IOException {
        if (Files.exists(folder)) {
            throw new IOException(
                    "%s: found a folder that is there already, expected none; delete it, or name another --output"
                            .formatted(folder));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
