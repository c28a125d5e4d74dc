package org.entente.graph.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.QueryCancelledException;
import org.entente.graph.generation.StoreUnavailable;
import org.entente.graph.remote.RemoteAddress.Login;

/** Requests to a remote store: logs in where it is asked to, and says in a sentence what went wrong. */
final class RemoteHttp {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final long LOOK_UP_MILLIS = 20;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final RemoteAddress address;
    private final int longestAnswer;

    /** Follows no redirection: only the addresses that a person named are called. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();

    /** @param longestAnswer in bytes */
    RemoteHttp(RemoteAddress address, int longestAnswer) {
        this.address = address;
        this.longestAnswer = longestAnswer;
    }

    /**
     * Sends a request and gives the answer, whatever its status, but for one that wants another login.
     *
     * @param cancelled looked at again and again while the answer is waited for
     * @throws StoreUnavailable where there is no answer, or none without another login
     * @throws QueryCancelledException as soon as it is cancelled
     */
    HttpResponse<byte[]> send(HttpRequest.Builder request, BooleanSupplier cancelled) {
        HttpRequest first = request.build();
        HttpResponse<byte[]> answer = exchange(first, cancelled);
        if (answer.statusCode() == UNAUTHORIZED && address.login() != null) {
            answer = exchange(loggedIn(request, first, answer).build(), cancelled);
        }
        if (answer.statusCode() == UNAUTHORIZED || answer.statusCode() == FORBIDDEN) {
            throw notAllowed(first.uri(), answer.statusCode());
        }
        return answer;
    }

    /** Sends a large body once only: whether a login is wanted is asked before, without it. */
    HttpResponse<byte[]> sendLarge(HttpRequest.Builder request, String method, BodyPublisher body) {
        HttpRequest whole = request.method(method, body).build();
        HttpResponse<byte[]> challenge =
                exchange(HttpRequest.newBuilder(address.graphs()).build(), () -> false);
        if (challenge.statusCode() == UNAUTHORIZED && address.login() != null) {
            return send(loggedIn(request, whole, challenge), () -> false);
        }
        return send(request, () -> false);
    }

    private HttpRequest.Builder loggedIn(
            HttpRequest.Builder request, HttpRequest refused, HttpResponse<byte[]> challenge) {
        Login login = address.login();
        URI uri = refused.uri();
        String asked = challenge.headers().firstValue("WWW-Authenticate").orElse("");
        if (login == null || asked.isEmpty()) {
            throw notAllowed(uri, UNAUTHORIZED);
        }
        String target = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        return request.setHeader("Authorization", LoginAnswer.to(asked, login, refused.method(), target));
    }

    private HttpResponse<byte[]> exchange(HttpRequest request, BooleanSupplier cancelled) {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, bounded());
        try {
            while (true) {
                try {
                    return answer.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException waiting) {
                    if (cancelled.getAsBoolean()) {
                        answer.cancel(true);
                        throw new QueryCancelledException();
                    }
                }
            }
        } catch (ExecutionException failed) {
            throw failure(request.uri(), failed.getCause() == null ? failed : failed.getCause());
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new QueryCancelledException();
        }
    }

    /** An answer is read whole before any of it is passed on: one that breaks off is none. */
    private BodyHandler<byte[]> bounded() {
        return info -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            return HttpResponse.BodySubscribers.mapping(
                    BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(some -> {
                                if (bytes.size() + some.length > longestAnswer) {
                                    throw new AnswerTooLong();
                                }
                                bytes.writeBytes(some);
                            }))
                            .apply(info),
                    end -> bytes.toByteArray());
        };
    }

    private static final class AnswerTooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private RuntimeException failure(URI uri, Throwable cause) {
        return switch (cause) {
            case AnswerTooLong tooLong ->
                new StoreUnavailable(
                        "%s: found an answer of more than %,d MB, which is the most that is read; ask for less, or with a LIMIT"
                                .formatted(uri.getAuthority(), longestAnswer >> 20));
            case ConnectException refused ->
                new StoreUnavailable(
                        "%s: found no store that answers; start it, or name another with --store".formatted(uri),
                        refused);
            case IOException broken ->
                new StoreUnavailable(
                        "%s: the connection to the store broke off (%s); see its log, and try again"
                                .formatted(
                                        uri,
                                        broken.getMessage() == null
                                                ? broken.getClass().getSimpleName()
                                                : broken.getMessage()),
                        broken);
            default -> new IllegalStateException("a request to " + uri + " failed", cause);
        };
    }

    private StoreUnavailable notAllowed(URI uri, int status) {
        Login login = address.login();
        String found = login == null ? "no login" : "the login \"%s\", which it does not accept".formatted(login);
        return new StoreUnavailable(
                "%s: the store wants a login (HTTP %d) and found %s; set ENTENTE_STORE_USER and ENTENTE_STORE_PASSWORD to those of a user who may write there"
                        .formatted(uri, status, found));
    }

    /** What the store says of a request that it did not carry out, in one line. */
    static String words(HttpResponse<byte[]> refusal) {
        String words = new String(refusal.body(), StandardCharsets.UTF_8)
                .replaceAll("(?s)<head>.*?</head>", " ")
                .replaceAll("<[^<>]*>", " ")
                .replaceAll("(?s)SPARQL query:.*", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String most = words.length() > 300 ? words.substring(0, 300) + " …" : words;
        return "HTTP %d%s".formatted(refusal.statusCode(), most.isEmpty() ? "" : ": " + most);
    }
}
