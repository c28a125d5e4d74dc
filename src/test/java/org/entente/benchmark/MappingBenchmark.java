package org.entente.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * How fast records become triples by a mapping, beside a loop that is written by hand for them and beside CARML with a mapping in RML: each a
 * process of its own, from the start of its JVM to its end, in seconds of the processor, one after another in each run. Their graphs are
 * compared in the first.
 *
 * <p>Run by {@code mvn -q -Pbenchmark test -Dbenchmark=MappingBenchmark}; {@code -Donly='aid.*'} leaves out measurements of other names, {@code -Druns=1} is how
 * often each is done.
 */
public final class MappingBenchmark {

    private static final Path VOTES =
            Path.of("../shared/data/un-votes/derived_un_vote_dyads_by_issue_1991-2019.csv.gz");
    private static final int ALL_VOTES = 2_884_403;
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private static final Way HAND = new Way("by hand", CLASS_PATH, "512m", HandWritten.class.getName());
    private static final Way ENTENTE = new Way("Entente", CLASS_PATH, "512m", DeclaredMapping.class.getName());

    private final Path folder;
    private final int runs;

    /** One of those that are measured. */
    private record Way(String name, String classPath, String heap, String type) {

        /** Not on our class path: built beside it, with more heap, as it holds on to more. */
        static Way carml() throws IOException {
            Path built = Path.of("src/benchmark/carml/target");
            String classPath = built.resolve("classes") + ":" + Files.readString(built.resolve("classpath"));
            return new Way("CARML", classPath + ":target/test-classes", "4g", "org.entente.benchmark.carml.Carml");
        }

        Measured run(String mapping, Path rows, Path triples) throws Exception {
            return Measured.process(
                    classPath, List.of("-Xmx" + heap), List.of(type, mapping, rows.toString(), triples.toString()));
        }
    }

    /** A file of so many records, and those who map it. */
    private record Task(String mapping, int rows, List<Way> ways) {

        String name() {
            return mapping + "-" + rows;
        }
    }

    private MappingBenchmark(Path folder, int runs) {
        this.folder = folder;
        this.runs = runs;
    }

    /**
     * Prints a line for each way of each measurement.
     *
     * @param arguments a regular expression for the names of what is measured, and the number of runs
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("benchmark");
        try {
            MappingBenchmark benchmark = new MappingBenchmark(folder, Integer.parseInt(arguments[1]));
            System.out.printf(
                    "%-20s %-8s %8s %10s %14s %16s %8s%n",
                    "", "", "CPU s", "wall s", "rows / CPU s", "Entente is faster", "heap MB");
            for (Task task : tasks()) {
                if (task.name().matches(arguments[0])) {
                    benchmark.measure(task);
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static List<Task> tasks() throws IOException {
        List<Way> all = List.of(HAND, ENTENTE, Way.carml());
        List<Task> tasks = new ArrayList<>();
        for (int rows : List.of(100_000, 1_000_000)) {
            for (String format : List.of("csv", "json", "xml")) {
                tasks.add(new Task("aid-" + format, rows, all));
            }
        }
        tasks.add(new Task("aid-csv", 10_000_000, List.of(ENTENTE)));
        if (Files.exists(VOTES)) {
            tasks.add(new Task("votes", ALL_VOTES, all));
            tasks.add(new Task("un-votes/agreement", ALL_VOTES, List.of(ENTENTE)));
        }
        return tasks;
    }

    private void measure(Task task) throws Exception {
        Path rows = write(task);
        Map<Way, List<Measured>> measured = new LinkedHashMap<>();
        List<String> graphs = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            for (Way way : task.ways()) {
                Path triples = folder.resolve("triples.nt");
                measured.computeIfAbsent(way, unused -> new ArrayList<>()).add(way.run(task.mapping(), rows, triples));
                if (run == 0 && task.ways().size() > 1) {
                    graphs.add(GraphDigest.of(triples));
                }
                Files.delete(triples);
            }
        }
        Files.delete(rows);
        if (graphs.stream().distinct().count() > 1) {
            throw new IllegalStateException("the graphs of " + task.name() + " differ");
        }
        measured.forEach((way, each) -> print(task, way, each, measured.getOrDefault(ENTENTE, List.of())));
    }

    private void print(Task task, Way way, List<Measured> each, List<Measured> ours) {
        double cpu = median(each.stream().map(Measured::cpu).toList());
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            ratios.add(each.get(run).cpu() / ours.get(run).cpu());
        }
        System.out.printf(
                "%-20s %-8s %8.2f %10.2f %,14.0f %15.2f x %8.0f%n",
                task.name(),
                way.name(),
                cpu,
                median(each.stream().map(Measured::wall).toList()),
                task.rows() / cpu,
                median(ratios),
                median(each.stream().map(one -> one.heap() / 1e6).toList()));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** By the names that the mappings in RML give them. */
    private Path write(Task task) throws IOException {
        if (task.mapping().startsWith("aid-")) {
            AidRows format = AidRows.valueOf(task.mapping().substring(4).toUpperCase(java.util.Locale.ROOT));
            Path rows = folder.resolve(task.mapping().replace('-', '.'));
            format.write(rows, task.rows());
            return rows;
        }
        Path rows = folder.resolve("votes.csv");
        try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(VOTES))) {
            Files.copy(unpacked, rows);
        }
        return rows;
    }
}
