package org.entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** The server over the small store, at a free port, with a deadline of two seconds; one for all tests, as it takes long to start. */
public final class RunningServer {

    public static final Duration DEADLINE = Duration.ofSeconds(2);

    private static @Nullable RunningServer started;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private RunningServer() {
        ConfigurableApplicationContext context = Application.run(
                SmallStore.open(),
                List.of(
                        "--server.port=0",
                        "--entente.query.deadline=2s",
                        "--entente.query.longest=20KB",
                        "--entente.query.running=3"));
        address = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    public static synchronized RunningServer get() {
        if (started == null) {
            started = new RunningServer();
        }
        return started;
    }

    public URI at(String path) {
        return URI.create(address + path);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }
}
