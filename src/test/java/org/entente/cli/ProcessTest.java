package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
