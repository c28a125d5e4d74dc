package org.entente.benchmark;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.spark.MapOnSpark;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;

/**
 * What Spark costs: rows of aid into triples by one mapper, and into N-Quads by Spark on the same machine, with one thread and with two. First a
 * single row, for what the start of each costs.
 *
 * <p>Run by {@code mvn -q -f spark -Pbenchmark test}, after a build of the program.
 */
public final class SparkBenchmark {

    private static final String MAPPING = "aid-csv";
    private static final int RUNS = 3;

    private final Path folder;
    private final Path source;

    private SparkBenchmark(Path folder) throws Exception {
        this.folder = folder;
        this.source = Files.createDirectories(folder.resolve("aid"));
        try (InputStream mapping = Objects.requireNonNull(SparkBenchmark.class.getResourceAsStream(MAPPING + ".rq"))) {
            Files.copy(mapping, source.resolve(MAPPING + ".rq"));
        }
        Files.writeString(source.resolve("description.ttl"), """
                @prefix dct: <http://purl.org/dc/terms/> .
                <id/dataset/aid> a <https://w3id.org/entente/ontology#Dataset> ;
                    dct:title "Aid"@en ; dct:license <https://creativecommons.org/publicdomain/zero/1.0/> .
                """);
    }

    /**
     * Prints a line for each way of each run.
     *
     * @param arguments none; in a process that it starts, those of the command
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            new CommandLine(new MapOnSpark()).execute(arguments);
            return;
        }
        Path folder = Files.createTempDirectory("benchmark");
        try {
            SparkBenchmark benchmark = new SparkBenchmark(folder);
            for (int rows : List.of(1, 1_000_000)) {
                benchmark.measure(rows);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure(int count) throws Exception {
        Path rows = folder.resolve("aid.csv");
        AidRows.CSV.write(rows, count);
        for (int run = 0; run < RUNS; run++) {
            print(count, "one mapper", alone(rows));
            print(count, "local[1]", spark("local[1]", rows));
            print(count, "local[2]", spark("local[2]", rows));
        }
    }

    private Measured alone(Path rows) throws Exception {
        String triples = folder.resolve("triples.nt").toString();
        return process(List.of(), List.of(DeclaredMapping.class.getName(), MAPPING, rows.toString(), triples));
    }

    private Measured spark(String master, Path rows) throws Exception {
        Path quads = folder.resolve("quads");
        FileSystemUtils.deleteRecursively(quads);
        return process(
                List.of("-Dspark.master=" + master),
                List.of(
                        SparkBenchmark.class.getName(),
                        "--sources",
                        source.toString(),
                        "--dataset",
                        "aid",
                        "--output",
                        quads.toString(),
                        rows.toString()));
    }

    private static Measured process(List<String> options, List<String> call) throws Exception {
        List<String> all = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
        all.addAll(options);
        return Measured.process(System.getProperty("java.class.path"), all, call);
    }

    private static void print(int rows, String way, Measured measured) {
        System.out.printf("%,9d rows, %-10s %6.2f CPU s %6.2f wall s%n", rows, way, measured.cpu(), measured.wall());
    }
}
