package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.entente.graph.Store;
import org.entente.launch.Launch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: exit codes, bytes on the streams, and being stopped. */
class ProcessTest {

    private static final int TRIPLES_IN_A_FILE = 40;

    @TempDir
    private Path temp;

    @Test
    void theExitCodeAndTheErrorComeOutOfTheProcess() throws Exception {
        Process process = start("extract", temp.resolve("none.txt").toString());

        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isNull();
        assertThat(process.errorReader(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "error: %s: found no file of this name; check the path".formatted(temp.resolve("none.txt")));
        assertThat(process.waitFor()).isEqualTo(ExitCode.INPUT_INVALID);
    }

    @Test
    void dataIsUtf8WhateverTheLocaleAndNothingElseIsPrinted() throws Exception {
        Path store = Files.createDirectory(temp.resolve("store"));

        Process process =
                start("query", "SELECT (STR('Per\\u00FA') AS ?name) {}", "-o", "csv", "--store", store.toString());

        assertThat(process.getInputStream().readAllBytes())
                .isEqualTo("name\r\nPerú\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aLoadThatIsStoppedLeavesTheStoreWholeAndWhatIsThereComplete() throws Exception {
        Path files = Files.createDirectory(temp.resolve("files"));
        for (int file = 0; file < 1500; file++) {
            Files.writeString(files.resolve("file-%04d.ttl".formatted(file)), triples(file));
        }
        Path directory = temp.resolve("store");

        Process load = start("load", files.toString(), "--store", directory.toString());
        waitUntilSomethingIsWritten(directory);
        load.destroy();

        assertThat(load.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(load.exitValue()).isNotZero();
        try (Store store = Store.open(directory)) {
            List<String> loaded = store.graphs().stream()
                    .filter(graph -> graph.contains("/graph/dataset/"))
                    .toList();
            assertThat(loaded)
                    .hasSizeBetween(1, 1499)
                    .allSatisfy(graph ->
                            assertThat(own(store.read(graph).orElseThrow())).isEqualTo(TRIPLES_IN_A_FILE));
        }
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launch.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static String triples(int file) {
        return IntStream.range(0, TRIPLES_IN_A_FILE)
                .mapToObj(number -> "<https://example.org/%d> <https://example.org/number> \"number %d of %d\" .\n"
                        .formatted(file, number, file))
                .collect(Collectors.joining());
    }

    private static long own(Graph graph) {
        return graph.stream()
                .filter(triple -> triple.getPredicate().getURI().startsWith("https://example.org/"))
                .count();
    }

    private static void waitUntilSomethingIsWritten(Path store) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (written(store) < 20_000 && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
    }

    private static long written(Path store) throws IOException {
        Path nodes = store.resolve("Data-0001/nodes-data.obj");
        return Files.exists(nodes) ? Files.size(nodes) : 0;
    }
}
