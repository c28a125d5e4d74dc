package org.entente.page;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window. */
record Chromium(Path program) {

    /** The one that is installed; without it the test is skipped, but fails where {@code CI=true}. */
    static Chromium installed() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        String missing = "no Chromium on the PATH, so no page was opened in a browser; install chromium";
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            return fail(missing);
        }
        return new Chromium(found.orElseGet(() -> abort(missing)));
    }

    /** The page as the browser holds it after it has loaded. */
    String dom(URI page) throws IOException, InterruptedException {
        return run(List.of("--dump-dom", page.toString()));
    }

    void screenshot(URI page, int width, int height, Path file) throws IOException, InterruptedException {
        Files.createDirectories(file.getParent());
        run(List.of(
                "--hide-scrollbars",
                "--window-size=" + width + "," + height,
                "--screenshot=" + file.toAbsolutePath(),
                page.toString()));
    }

    private String run(List<String> task) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(program.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
        command.addAll(task);
        Path out = Files.createTempFile("chromium", ".out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail("Chromium did not end within a minute: " + command);
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
