package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.SharedFiles;
import org.entente.launch.Launch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: exit codes, and the bytes on the streams. */
class ProcessTest {

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

    /** In each process the sets and maps of the JDK have an order of their own, which must not show. */
    @Test
    void twoProcessesReadAllDocumentsAlike() throws Exception {
        Path documents = SharedFiles.required("extraction/documents");
        List<String> command = new ArrayList<>(List.of("extract", "--explain", "--format", "json"));
        command.addAll(List.of("--index", documents.resolve("INDEX.csv").toString()));
        for (Path file : filesOf(documents)) {
            if (file.toString().endsWith(".txt")) {
                command.add(file.toString());
            }
        }
        Process one = extract(command, temp.resolve("one"));
        Process other = extract(command, temp.resolve("other"));
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();

        List<Path> written = filesOf(temp.resolve("one"));
        assertThat(written).hasSizeGreaterThan(30);
        for (Path file : written) {
            assertThat(temp.resolve("other").resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    private static Process extract(List<String> command, Path output) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--output", output.toString()));
        return start(words.toArray(String[]::new));
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
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
}
