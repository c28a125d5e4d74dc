package org.entente.extraction.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A server that answers as a model would, or as none should; the last answer that it was given stands for all that follow. */
public final class StubModel implements AutoCloseable {

    public static final String KEY = "sk-nobody-may-see-this";

    /** What the server does with a question. */
    @FunctionalInterface
    public interface Deed {
        void on(HttpExchange exchange) throws IOException;
    }

    /** A question that was asked. */
    public record Asked(String path, String authorization, String body) {}

    private final HttpServer server;
    private final Queue<Deed> deeds = new ArrayDeque<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public StubModel(Deed... inTurn) throws IOException {
        deeds.addAll(List.of(inTurn));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(new Asked(
                    exchange.getRequestURI().getPath(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            try (exchange) {
                (deeds.size() > 1 ? deeds.remove() : deeds.element()).on(exchange);
            }
        });
        // threads of its own, or the end of the server would wait for an answer that never comes
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI base() {
        return URI.create("http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort()));
    }

    public List<Asked> asked() {
        return asked;
    }

    /** What the model wrote, in the envelope of the protocol. */
    public static Deed wrote(String content) {
        return exchange -> send(exchange, 200, envelope(content, "stop"));
    }

    static Deed wroteUntilItsLimit(String content) {
        return exchange -> send(exchange, 200, envelope(content, "length"));
    }

    static Deed body(int status, String body) {
        return exchange -> send(exchange, status, body);
    }

    static Deed header(String name, String value, int status) {
        return exchange -> {
            exchange.getResponseHeaders().add(name, value);
            send(exchange, status, "");
        };
    }

    private static String envelope(String content, String finish) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        ObjectNode choice = body.putArray("choices").addObject().put("finish_reason", finish);
        choice.putObject("message").put("role", "assistant").put("content", content);
        return body.toString();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
