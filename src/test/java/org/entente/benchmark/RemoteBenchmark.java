package org.entente.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.entente.Application;
import org.entente.ShippedStore;
import org.entente.Virtuoso;
import org.entente.graph.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A look-up in Virtuoso, asked of it alone and through our server, in turns: what the way through us costs. */
class RemoteBenchmark {

    private static final int TIMES = 1000;
    private static final String LOOK_UP =
            "SELECT ?property ?value { <https://w3id.org/entente/id/state/PER> ?property ?value }";

    @TempDir
    private static Path directory;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void lookUp() throws IOException, InterruptedException {
        try (Virtuoso virtuoso = Virtuoso.start(directory);
                Store store = virtuoso.store();
                ShippedStore shipped = ShippedStore.open()) {
            Map<String, Graph> graphs = new TreeMap<>();
            shipped.store()
                    .graphs()
                    .forEach(graph ->
                            graphs.put(graph, shipped.store().read(graph).orElseThrow()));
            store.put(graphs);
            try (ConfigurableApplicationContext server = Application.run(store.dataset(), List.of("--server.port=0"))) {
                String ours =
                        "http://localhost:" + server.getEnvironment().getProperty("local.server.port") + "/sparql";
                long[] alone = new long[TIMES];
                long[] through = new long[TIMES];
                for (int i = -TIMES; i < TIMES; i++) {
                    long first = nanos(virtuoso.query().toString());
                    long second = nanos(ours);
                    if (i >= 0) {
                        alone[i] = first;
                        through[i] = second;
                    }
                }
                System.out.printf(
                        "look-up of one state, median of %d: Virtuoso alone %.2f ms, through our server %.2f ms%n",
                        TIMES, median(alone), median(through));
            }
        }
    }

    private long nanos(String endpoint) throws IOException, InterruptedException {
        URI address = URI.create(endpoint + "?query=" + URLEncoder.encode(LOOK_UP, StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/sparql-results+json")
                .build();
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long nanos = System.nanoTime() - start;
        if (answer.statusCode() != 200 || answer.body().length < 1000) {
            throw new IllegalStateException("found HTTP %d and %d bytes, expected what is known of a state"
                    .formatted(answer.statusCode(), answer.body().length));
        }
        return nanos;
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
