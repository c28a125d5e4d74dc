package org.entente.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.entente.graph.GraphBuild;
import org.entente.graph.NextGeneration;
import org.entente.graph.Store;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;
import org.springframework.util.FileSystemUtils;

/**
 * From rows to a store that answers: a million rows of aid, eight triples each, handed to the next generation of a store; beside them, the same triples written to a file of
 * N-Triples and loaded by Jena's sequential loader of TDB2, into a named graph, which gives the same database, and into the default graph, which has half the
 * indexes. Each starts from an empty directory and ends when the database is on the disk and has answered how many triples it has.
 *
 * <p>The first argument is the number of rows, the second a directory on the disk to be measured.
 */
public final class BulkBenchmark {

    private static final String GRAPH = "https://w3id.org/entente/graph/dataset/benchmark";
    private static final String ID = "https://w3id.org/entente/id/";
    private static final String TERMS = "https://w3id.org/entente/ontology#";
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final int rows;
    private final Path directory;

    private BulkBenchmark(int rows, Path directory) {
        this.rows = rows;
        this.directory = directory;
    }

    /** What is measured; it returns how many triples there are in the end. */
    @FunctionalInterface
    private interface Way {
        long run(Path empty) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path directory =
                Files.createTempDirectory(Path.of(arguments.length > 1 ? arguments[1] : "target"), "bulk-benchmark-");
        try {
            BulkBenchmark benchmark = new BulkBenchmark(rows, directory);
            benchmark.measure("next generation", benchmark::build);
            benchmark.measure("file, then sequential loader, named graph", empty -> benchmark.load(empty, GRAPH));
            benchmark.measure("file, then sequential loader, default graph", empty -> benchmark.load(empty, ""));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private void measure(String name, Way way) throws IOException {
        Path empty = Files.createDirectory(directory.resolve(name.replaceAll("\\W+", "-")));
        System.gc();
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        long triples = way.run(empty);
        double seconds = (System.nanoTime() - wall) / 1e9;
        double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
        System.out.printf(
                "%-45s %,d triples  %6.1f s  %6.1f CPU s  %,9.0f triples/s  %,9.0f triples/CPU s  %4d bytes/triple%n",
                name, triples, seconds, cpuSeconds, triples / seconds, triples / cpuSeconds, used(empty) / triples);
        FileSystemUtils.deleteRecursively(empty);
    }

    private long build(Path empty) {
        try (Store store = Store.open(empty.resolve("store"))) {
            try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
                GraphBuild graph = next.graph(GRAPH);
                writeTo(graph);
                next.publish();
            }
            return store.size(GRAPH);
        }
    }

    private long load(Path empty, String graph) throws IOException {
        Path file = empty.resolve("rows.nt");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            writeTo((subject, predicate, object) -> print(out, subject, predicate, object));
        }
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(
                Files.createDirectory(empty.resolve("database")).toString());
        DataLoader loader = graph.isEmpty()
                ? LoaderFactory.sequentialLoader(dataset, LoaderOps.outputToLog())
                : LoaderFactory.sequentialLoader(dataset, NodeFactory.createURI(graph), LoaderOps.outputToLog());
        loader.startBulk();
        loader.load(List.of(file.toString()));
        loader.finishBulk();
        Files.delete(file);
        long triples = Txn.calculateRead(dataset, () -> (long)
                (graph.isEmpty() ? dataset.getDefaultGraph() : dataset.getGraph(NodeFactory.createURI(graph))).size());
        TDBInternal.expel(dataset);
        return triples;
    }

    private static void print(BufferedWriter out, Term subject, Term predicate, Term object) {
        try {
            out.write("<" + subject.lexical() + "> <" + predicate.lexical() + "> ");
            out.write(object.isIri() ? "<" + object.lexical() + ">" : NodeFmtLib.strNT(object.node()));
            out.write(" .\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void writeTo(TripleSink sink) {
        Random random = new Random(1);
        Term type = Term.iri(RDF.type.getURI());
        Term flow = Term.iri(TERMS + "AidFlow");
        Term donor = Term.iri(ID + "state/USA");
        List<Term> predicates = Stream.of("donor", "recipient", "fiscalYear", "amount", "sector", "agency", "activity")
                .map(name -> Term.iri(TERMS + name))
                .toList();
        List<Term> recipients = some("state/S", 220);
        List<Term> sectors = some("concept/sector-", 300);
        for (int row = 0; row < rows; row++) {
            Term subject = Term.iri(ID + "aid-flow/benchmark/" + row);
            sink.triple(subject, type, flow);
            List<Term> objects = List.of(
                    donor,
                    recipients.get(random.nextInt(recipients.size())),
                    Term.literal(Integer.toString(2001 + random.nextInt(25)), XSD.gYear.getURI()),
                    Term.literal(random.nextInt(100_000_000) + ".0", XSD.decimal.getURI()),
                    sectors.get(random.nextInt(sectors.size())),
                    Term.text("Agency for matter " + random.nextInt(30)),
                    Term.text("An activity that has a name of some length, number " + random.nextInt(rows / 3 + 1)));
            for (int i = 0; i < objects.size(); i++) {
                sink.triple(subject, predicates.get(i), objects.get(i));
            }
        }
    }

    private static List<Term> some(String path, int count) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            terms.add(Term.iri(ID + path + i));
        }
        return terms;
    }

    /** What the disk holds, which is less than how long the files are: TDB2 makes them longer than they need to be. */
    private static long used(Path directory) throws IOException {
        Process du = new ProcessBuilder("du", "-sk", directory.toString()).start();
        return Long.parseLong(new String(du.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                        .split("\\s", 2)[0])
                * 1024;
    }
}
