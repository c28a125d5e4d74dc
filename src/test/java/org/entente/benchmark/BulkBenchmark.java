package org.entente.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * From a table to a store that answers: rows of aid, nine triples each, mapped and handed to the next generation of a store; beside it, the same
 * mapping to a file of N-Triples, and then that file into TDB2 by its sequential loader: into a named graph, which gives the same database, and
 * into the default graph, which has half the indexes. Each step is a process of its own, starts from nothing and ends when the database is on the disk and
 * has told how many triples it has.
 *
 * <p>Run by {@code mvn -q -Pbenchmark test -Dbenchmark=BulkBenchmark}; {@code -Donly=100000} says how many rows.
 */
public final class BulkBenchmark {

    private static final int ROWS = 1_000_000;
    private static final int TRIPLES_OF_ROW = 9;
    private static final String MAPPING = "aid-csv";

    private final Path folder;
    private final Path rows;
    private final int count;

    /** What is measured; it leaves a database in a folder that is not there yet. */
    @FunctionalInterface
    private interface Way {
        List<Measured> run(Path database) throws Exception;
    }

    private BulkBenchmark(Path folder, int count) throws IOException {
        this.folder = folder;
        this.rows = folder.resolve("aid.csv");
        this.count = count;
        AidRows.CSV.write(rows, count);
    }

    /**
     * Prints what each way took, run by run.
     *
     * @param arguments the number of rows, or .*, and the number of runs
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "bulk-benchmark-");
        try {
            int rows = arguments[0].equals(".*") ? ROWS : Integer.parseInt(arguments[0]);
            new BulkBenchmark(folder, rows).measure(Integer.parseInt(arguments[1]));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure(int runs) throws Exception {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("Entente", this::intoStore);
        ways.put("file, then sequential loader, named graph", database -> intoDatabase(database, IntoStore.GRAPH));
        ways.put("file, then sequential loader, default graph", database -> intoDatabase(database, ""));
        System.out.printf("%,d rows, %,d triples%n", count, triples());
        System.out.printf(
                "%-45s %8s %8s %12s %16s %8s%n", "", "CPU s", "wall s", "bytes/triple", "Entente is faster", "wall");
        for (int run = 0; run < runs; run++) {
            Measured ours = null;
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                Path database = folder.resolve("database");
                Measured taken = sum(way.getValue().run(database));
                ours = ours == null ? taken : ours;
                System.out.printf(
                        "%-45s %8.1f %8.1f %12d %15.2f x %6.2f x%n",
                        way.getKey(),
                        taken.cpu(),
                        taken.wall(),
                        used(database) / triples(),
                        taken.cpu() / ours.cpu(),
                        taken.wall() / ours.wall());
                FileSystemUtils.deleteRecursively(database);
            }
        }
    }

    private List<Measured> intoStore(Path database) throws Exception {
        return List.of(child(IntoStore.class, MAPPING, rows.toString(), database.toString(), "" + triples()));
    }

    private List<Measured> intoDatabase(Path database, String graph) throws Exception {
        Path file = folder.resolve("triples.nt");
        Measured mapping = child(DeclaredMapping.class, MAPPING, rows.toString(), file.toString());
        Files.createDirectory(database);
        List<String> load = new ArrayList<>(List.of(file.toString(), database.toString(), "" + triples()));
        if (!graph.isEmpty()) {
            load.add(graph);
        }
        Measured loading = child(IntoDatabase.class, load.toArray(String[]::new));
        Files.delete(file);
        return List.of(mapping, loading);
    }

    private static Measured child(Class<?> type, String... arguments) throws Exception {
        List<String> call = new ArrayList<>(List.of(type.getName()));
        call.addAll(List.of(arguments));
        return Measured.process(System.getProperty("java.class.path"), List.of("-Xmx2g"), call);
    }

    private long triples() {
        return (long) TRIPLES_OF_ROW * count;
    }

    private static Measured sum(List<Measured> steps) {
        return new Measured(
                steps.stream().mapToDouble(Measured::wall).sum(),
                steps.stream().mapToDouble(Measured::cpu).sum(),
                steps.stream().mapToLong(Measured::heap).max().orElse(0));
    }

    /** What the disk holds, which is less than how long the files are: TDB2 makes them longer than they need to be. */
    private static long used(Path directory) throws IOException {
        Process du = new ProcessBuilder("du", "-sk", directory.toString()).start();
        return Long.parseLong(new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\\s", 2)[0])
                * 1024;
    }
}
