package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.entente.graph.generation.StoreUnavailable;
import org.entente.graph.remote.RemoteAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said when a remote store is not there, or does not do what it should. */
class RemoteStoreTest {

    private static final Graph GRAPH = Graphs.turtle(":a :b :c , :d .");

    private HttpServer server;
    private Store store;
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
        store = Store.remote(RemoteAddress.of(address(), null, null, null));
    }

    private URI address() {
        return URI.create(
                "http://127.0.0.1:%d/sparql".formatted(server.getAddress().getPort()));
    }

    private void handle(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
        exchange.sendResponseHeaders(status, status < 0 ? 10 : bytes.length);
        if (status > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aStoreThatIsNotThere() {
        server.stop(0);

        refused(store::graphs, "found no store that answers", "--store");
    }

    @Test
    void aStoreThatSendsElsewhere() {
        status = 302;

        assertThatThrownBy(store::graphs).hasMessageContaining("302");
    }

    @Test
    void aStoreThatTakesOnlyAPart() {
        answer = """
                {"head": {"vars": ["n"]}, "results": {"bindings": [
                  {"n": {"type": "literal", "datatype": "http://www.w3.org/2001/XMLSchema#integer", "value": "0"}}]}}
                """;

        refused(() -> store.put(Map.of("https://example.org/graph", GRAPH)), "took 0 of 2 triples", "load again");
    }

    @Test
    void aStoreThatRefusesTriples() {
        status = 500;
        answer = "<html><head><title>no</title></head><body>SR553: <b>Conversion overflow</b></body></html>";

        refused(() -> store.put(Map.of("https://example.org/graph", GRAPH)), "HTTP 500: SR553: Conversion overflow");
    }

    @Test
    void aNameThatIsNoIri() {
        Graph graph = Graphs.turtle("");
        graph.add(
                NodeFactory.createURI("https://example.org/a> <https://example.org/b"),
                NodeFactory.createURI("https://example.org/b"),
                NodeFactory.createURI("https://example.org/c"));

        assertThatThrownBy(() -> store.put(Map.of("https://example.org/graph", graph)))
                .hasMessageContaining("which is no IRI");
    }

    @Test
    void whatMakesNoSenseElsewhere() {
        refused(() -> store.replicateTo(Path.of("anywhere")), "no files to copy");
    }

    @Test
    void aLoginInTheAddress() {
        assertThatThrownBy(() -> RemoteAddress.of(URI.create("http://ana:secret@127.0.0.1/sparql"), null, null, null))
                .hasMessageContaining("environment")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> RemoteAddress.of(URI.create("ftp://127.0.0.1/sparql"), null, null, null))
                .hasMessageContaining("expected one like http");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable action, String... words) {
        assertThatThrownBy(action).isInstanceOf(StoreUnavailable.class).hasMessageContainingAll(words);
    }
}
