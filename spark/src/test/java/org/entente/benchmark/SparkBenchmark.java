package org.entente.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.dataset.mapping.Context;
import org.entente.dataset.mapping.Lookups;
import org.entente.dataset.mapping.Mapper;
import org.entente.dataset.mapping.Mapping;
import org.entente.dataset.record.Records;
import org.entente.dataset.record.SourceFile;
import org.entente.graph.stream.NTriples;
import org.entente.knowledge.ReferenceParties;
import org.entente.spark.MapOnSpark;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;

/**
 * What Spark costs: a million rows to N-Quads by one mapper, and by Spark on the same machine with one thread and with two. Each is a process;
 * what is measured is all of it, by the clock and in seconds of the processor. First each way maps a single row: that is what its start costs.
 *
 * <p>Run by {@code mvn -q -f spark -Pbenchmark test} after a build of the program.
 */
public final class SparkBenchmark {

    private static final String BASE = "https://w3id.org/entente/";
    private static final int ROWS = 1_000_000;
    private static final int RUNS = 3;
    private static final String LOCAL = "mapper";
    private static final List<String> WAYS = List.of(LOCAL, "local[1]", "local[2]");

    private SparkBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 3) {
            map(args[0], Path.of(args[1]), Path.of(args[2]));
            return;
        }
        Path folder = Files.createTempDirectory("benchmark");
        try {
            Path rows = folder.resolve("aid.csv");
            for (String way : WAYS) {
                AidRows.write(rows, 1);
                run(way, rows, folder.resolve("output"));
            }
            AidRows.write(rows, ROWS);
            System.out.printf("%,d rows, %,d MB%n", ROWS, Files.size(rows) / 1_000_000);
            for (int run = 0; run < RUNS; run++) {
                for (String way : WAYS) {
                    run(way, rows, folder.resolve("output"));
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void run(String way, Path rows, Path output) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(output);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-Dspark.master=" + way,
                "-cp",
                System.getProperty("java.class.path"),
                SparkBenchmark.class.getName(),
                way,
                rows.toString(),
                output.toString()));
        long start = System.nanoTime();
        new ProcessBuilder(command).inheritIO().start().waitFor();
        System.out.printf("%-8s %6.2f s by the clock%n", way, (System.nanoTime() - start) / 1e9);
    }

    private static void map(String way, Path rows, Path output) throws IOException {
        if (way.equals(LOCAL)) {
            oneMapper(rows, output);
        } else {
            Path source = Files.createDirectories(rows.resolveSibling("source"));
            Files.writeString(source.resolve("aid.rq"), mapping());
            Files.writeString(source.resolve("description.ttl"), """
                    @prefix dct: <http://purl.org/dc/terms/> .
                    <id/dataset/source> a <https://w3id.org/entente/ontology#Dataset> ;
                        dct:title "Aid"@en ; dct:license <https://creativecommons.org/publicdomain/zero/1.0/> .
                    """);
            new CommandLine(new MapOnSpark())
                    .execute(
                            "--sources",
                            source.toString(),
                            "--dataset",
                            "source",
                            "-o",
                            output.toString(),
                            rows.toString());
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf("%-8s %6.2f s of the processor%n", way, system.getProcessCpuTime() / 1e9);
    }

    private static void oneMapper(Path rows, Path output) throws IOException {
        Mapping mapping = Mapping.parse("benchmark/aid.rq", mapping(), BASE);
        Context context = new Context(BASE, "benchmark", ReferenceParties.load(), Lookups.none(), Map.of());
        try (OutputStream out = Files.newOutputStream(output);
                NTriples sink = NTriples.to(out, BASE + "graph/dataset/benchmark")) {
            Mapper mapper = new Mapper(mapping, context, sink, problem -> System.out.println(problem.sentence()));
            for (SourceFile file : SourceFile.in(rows)) {
                try (Records records = file.records(mapping.input())) {
                    mapper.file(file.name(), records);
                }
            }
            System.out.println(mapper.finish());
        }
    }

    private static String mapping() throws IOException {
        byte[] bytes = Objects.requireNonNull(SparkBenchmark.class.getResourceAsStream("aid.rq"))
                .readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
