package org.entente.extraction.model;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Posts questions, one at a time, to one address and nowhere else: no proxy, no redirect, no cookie. */
final class ChatClient {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    private final ModelAddress address;
    private final Limits limits;
    private final Pause pause;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** Waits between two tries. */
    @FunctionalInterface
    interface Pause {
        void take(Duration duration) throws InterruptedException;
    }

    ChatClient(ModelAddress address, Limits limits, Pause pause) {
        this.address = address;
        this.limits = limits;
        this.pause = pause;
    }

    /** The body of the answer to a question; both are JSON, or should be. */
    String answer(String question) throws ModelFailure {
        HttpRequest request = request(question);
        Duration wait = FIRST_WAIT;
        for (int tries = 1; ; tries++) {
            HttpResponse<byte[]> response = send(request);
            int status = response.statusCode();
            if (status == 200) {
                return address.withoutKey(new String(response.body(), StandardCharsets.UTF_8));
            }
            if (!PASSING.contains(status) || tries >= limits.tries()) {
                throw failure(status, tries);
            }
            Duration asked = RetryAfter.in(response.headers());
            pause(asked.isZero() ? wait : asked);
            wait = wait.multipliedBy(2);
        }
    }

    private HttpRequest request(String question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.questions())
                .timeout(limits.answerWithin())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question));
        if (address.key() != null) {
            request.header("Authorization", "Bearer " + address.key());
        }
        return request.build();
    }

    /** The request's own timeout ends with the headers of the answer; this one with its last byte. */
    private HttpResponse<byte[]> send(HttpRequest request) throws ModelFailure {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, info -> new BoundedBody(limits.answerBytes()));
        try {
            return answer.get(limits.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw late();
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            throw stopped();
        } finally {
            answer.cancel(true);
        }
    }

    private ModelFailure failure(Throwable cause) {
        return switch (cause) {
            case BoundedBody.TooLong tooLong ->
                ModelFailure.now("found an answer longer than %d bytes".formatted(limits.answerBytes()));
            case HttpTimeoutException timeout -> late();
            case ConnectException refused ->
                ModelFailure.lasting("%s: found nobody who answers there; start the model, or name another address"
                        .formatted(address));
            default ->
                ModelFailure.now("%s: the connection broke (%s)"
                        .formatted(address, cause.getClass().getSimpleName()));
        };
    }

    private ModelFailure late() {
        return ModelFailure.now("found no answer within %d seconds; give the model a longer --second-reader-timeout"
                .formatted(limits.answerWithin().toSeconds()));
    }

    private static ModelFailure stopped() {
        Thread.currentThread().interrupt();
        return ModelFailure.lasting("stopped while it was asked");
    }

    private ModelFailure failure(int status, int tries) {
        if (status == 401 || status == 403) {
            return ModelFailure.lasting(
                    "%s: found the status %d, the key is missing or refused; see entente extract --help for where it is read from"
                            .formatted(address, status));
        }
        if (status >= 300 && status < 400) {
            return ModelFailure.lasting("%s: found a redirect (%d), which is not followed; name the address itself"
                    .formatted(address, status));
        }
        String found = "%s: found the status %d".formatted(address, status);
        return PASSING.contains(status)
                ? ModelFailure.now("%s, %d times".formatted(found, tries))
                : ModelFailure.lasting(found
                        + ", expected 200; check the address, the name of the model, and that it takes a JSON schema");
    }

    private void pause(Duration duration) throws ModelFailure {
        try {
            pause.take(duration.compareTo(limits.longestWait()) > 0 ? limits.longestWait() : duration);
        } catch (InterruptedException e) {
            throw stopped();
        }
    }
}
