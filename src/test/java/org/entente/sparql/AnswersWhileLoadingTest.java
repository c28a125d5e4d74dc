package org.entente.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.Application;
import org.entente.graph.GraphBuild;
import org.entente.graph.NextGeneration;
import org.entente.graph.Store;
import org.entente.graph.bulk.BuildProgress;
import org.entente.graph.stream.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The server goes on answering while a store is built, from the old state, and from the new one as soon as that is published. */
class AnswersWhileLoadingTest {

    private static final int THINGS = 30_000;
    private static final String QUERY =
            "SELECT ?release (COUNT(*) AS ?n) { ?s <https://example.org/release> ?release } GROUP BY ?release";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    @Test
    void everyAnswerIsOfOneStateAndTheLastOfTheNewOne() throws Exception {
        try (Store writer = Store.open(directory)) {
            publish(writer, 1);
            try (Store read = Store.openForReading(directory);
                    ConfigurableApplicationContext server =
                            Application.run(read.dataset(), List.of("--server.port=0"))) {
                AtomicBoolean loading = new AtomicBoolean(true);
                CompletableFuture<List<String>> answers = CompletableFuture.supplyAsync(() -> {
                    List<String> all = new ArrayList<>();
                    while (loading.get()) {
                        all.add(ask(server));
                    }
                    return all;
                });
                publish(writer, 2);
                publish(writer, 3);
                loading.set(false);

                assertThat(answers.get())
                        .isNotEmpty()
                        .allSatisfy(answer -> assertThat(answer).isIn("1," + THINGS, "2," + THINGS, "3," + THINGS));
                assertThat(ask(server)).isEqualTo("3," + THINGS);
            }
        }
    }

    private static void publish(Store store, int release) {
        Term predicate = Term.iri("https://example.org/release");
        Term words = Term.iri("https://example.org/words");
        try (NextGeneration next = store.nextGeneration(BuildProgress.NONE)) {
            GraphBuild graph = next.graph("https://example.org/graph");
            for (int i = 0; i < THINGS; i++) {
                Term thing = Term.iri("https://example.org/thing/" + i);
                graph.triple(thing, predicate, Term.text(Integer.toString(release)));
                for (int n = 0; n < 3; n++) {
                    graph.triple(thing, words, Term.text(release + " words " + i * n));
                }
            }
            next.publish();
        }
    }

    /** The only row of the answer. */
    private String ask(ConfigurableApplicationContext server) {
        URI query = URI.create("http://localhost:%s/sparql?format=csv&query=%s"
                .formatted(
                        server.getEnvironment().getProperty("local.server.port"),
                        URLEncoder.encode(QUERY, StandardCharsets.UTF_8)));
        try {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(query).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? String.join(" ", answer.body().lines().skip(1).toList())
                    : answer.body();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "stopped";
        }
    }
}
