package org.entente.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.dataset.mapping.Context;
import org.entente.dataset.mapping.Lookups;
import org.entente.dataset.mapping.Mapper;
import org.entente.dataset.mapping.Mapping;
import org.entente.dataset.record.Records;
import org.entente.dataset.record.SourceFile;
import org.entente.graph.stream.NTriples;
import org.entente.knowledge.ReferenceParties;
import org.springframework.util.FileSystemUtils;

/**
 * How fast rows become triples by a mapping, beside a loop that is written by hand for them: each from the start of its process to its
 * end, in seconds of the processor. First both graphs are compared.
 *
 * <p>Run by {@code mvn -q -Pbenchmark test -Dbenchmark=MappingBenchmark}. Each way is a process, so that a peer can be one more.
 */
public final class MappingBenchmark {

    private static final String BASE = "https://w3id.org/entente/";
    private static final int TO_COMPARE = 100_000;
    private static final int ROWS = 1_000_000;
    private static final int RUNS = 3;

    private MappingBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 3) {
            map(args[0], Path.of(args[1]), Path.of(args[2]));
            return;
        }
        Path folder = Files.createTempDirectory("benchmark");
        try {
            compare(folder);
            Path rows = folder.resolve("aid.csv");
            AidRows.write(rows, ROWS);
            System.out.printf("%,d rows, %,d MB%n", ROWS, Files.size(rows) / 1_000_000);
            for (int run = 0; run < RUNS; run++) {
                for (String way : List.of("hand", "engine")) {
                    run(way, rows, folder.resolve(way + ".nt"));
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void compare(Path folder) throws Exception {
        Path rows = folder.resolve("aid-some.csv");
        AidRows.write(rows, TO_COMPARE);
        List<String> digests = new ArrayList<>();
        for (String way : List.of("hand", "engine")) {
            Path triples = folder.resolve(way + "-some.nt");
            run(way, rows, triples);
            digests.add(digest(triples));
        }
        System.out.printf(
                "graphs of %,d rows: %s%n",
                TO_COMPARE, digests.stream().distinct().count() == 1 ? "equal" : "DIFFERENT");
    }

    /** The digest of the lines in their order as texts, so that the order in which they were written does not count. */
    private static String digest(Path triples) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<String> lines = Files.lines(triples)) {
            lines.sorted().distinct().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void run(String way, Path rows, Path triples) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                MappingBenchmark.class.getName(),
                way,
                rows.toString(),
                triples.toString());
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void map(String way, Path rows, Path triples) throws IOException {
        if (way.equals("hand")) {
            HandWritten.map(rows, triples);
        } else {
            engine(rows, triples);
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "%-8s %6.2f s of the processor, %,d MB of triples, heap %,d MB%n",
                way,
                system.getProcessCpuTime() / 1e9,
                Files.size(triples) / 1_000_000,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000);
    }

    private static void engine(Path rows, Path triples) throws IOException {
        Mapping mapping = Mapping.parse(
                "benchmark/aid.rq",
                new String(MappingBenchmark.class.getResourceAsStream("aid.rq").readAllBytes(), StandardCharsets.UTF_8),
                BASE);
        Context context = new Context(BASE, "benchmark", ReferenceParties.load(), Lookups.none(), Map.of());
        try (OutputStream out = Files.newOutputStream(triples);
                NTriples sink = NTriples.to(out)) {
            Mapper mapper = new Mapper(mapping, context, sink, problem -> System.out.println(problem.sentence()));
            for (SourceFile file : SourceFile.in(rows)) {
                try (Records records = file.records(mapping.input())) {
                    mapper.file(file.name(), records);
                }
            }
            System.out.println(mapper.finish());
        }
    }
}
