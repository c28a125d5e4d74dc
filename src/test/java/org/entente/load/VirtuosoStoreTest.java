package org.entente.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.entente.Application;
import org.entente.Virtuoso;
import org.entente.graph.Graphs;
import org.entente.graph.Store;
import org.entente.graph.generation.StoreUnavailable;
import org.entente.graph.remote.RemoteAddress;
import org.entente.query.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A real Virtuoso, which the test starts. */
class VirtuosoStoreTest extends StoreContract {

    @TempDir
    private static Path directory;

    private static Virtuoso virtuoso;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        virtuoso = Virtuoso.start(directory);
    }

    @AfterAll
    static void stop() {
        if (virtuoso != null) {
            virtuoso.close();
        }
    }

    @Override
    Store open() {
        return virtuoso.store();
    }

    @Override
    Set<String> answeredOtherwise() {
        return Set.of(
                "agreements-and-parties",
                "attribution-ledger",
                "changes-between-two-days",
                "claims-without-a-named-speaker",
                "commitments-stage-by-stage",
                "figures-against-official-sources",
                "reviews",
                "sources-of-figures",
                "sources-on-aid",
                "speakers-and-their-claims",
                "timeline-of-two-states",
                "trade-between-states",
                "trade-by-both-reporters",
                "two-documents-on-one-event",
                "two-or-more-dyads-compared",
                "two-states-on-a-day",
                "what-a-document-says",
                "what-is-loaded",
                "what-is-not-known");
    }

    @Test
    void whatItAnswersOtherwiseStandsInTheReadme() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(answeredOtherwise());
    }

    @Test
    void anotherPasswordOrNoneIsRefusedInASentence() {
        Map<String, Graph> graphs = Map.of("https://example.org/graph", Graphs.turtle(":a :b :c ."));
        RemoteAddress noLogin = RemoteAddress.of(virtuoso.query(), null, null, null);
        try (Store wrong = Store.remote(virtuoso.address("wrong"));
                Store without = Store.remote(noLogin)) {
            assertThatThrownBy(() -> wrong.put(graphs))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContainingAll("the login \"dba\", which it does not accept", "ENTENTE_STORE_PASSWORD")
                    .hasMessageNotContaining("wrong");
            assertThatThrownBy(() -> without.put(graphs)).hasMessageContaining("found no login");
        }
    }

    @Test
    void anAnswerThatTheStoreCutsShortIsNone() {
        Graph many = Graphs.turtle("");
        for (int i = 0; i <= Virtuoso.MOST_ROWS; i++) {
            many.add(iri("thing" + i), iri("in"), iri("store"));
        }
        try (Store store = virtuoso.store()) {
            store.put(Map.of("https://example.org/many", many));

            assertThatThrownBy(() -> Answer.to(
                            QueryFactory.create("SELECT ?thing { ?thing <https://example.org/in> ?store }"),
                            store.dataset(),
                            Duration.ofMinutes(1)))
                    .isInstanceOf(QueryExecException.class)
                    .hasMessageContaining("20,000 rows");
            assertThat(store.read("https://example.org/many"))
                    .hasValueSatisfying(read -> assertThat(read.size()).isEqualTo(many.size()));
        }
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }

    @Test
    void theServerAnswersFromIt() throws IOException, InterruptedException {
        try (Store store = virtuoso.store()) {
            store.put(Map.of("https://example.org/graph", Graphs.turtle(":peru :called 'Perú'@es .")));
            try (ConfigurableApplicationContext server =
                    Application.run(store.dataset(), List.of("--server.port=0", "--entente.query.deadline=20s"))) {
                assertThat(get(
                                server,
                                "/sparql?format=csv&query="
                                        + encoded(
                                                "SELECT ?name FROM <https://example.org/graph> { ?s ?called ?name }")))
                        .isEqualTo("200 name\r\nPerú\r\n");
                assertThat(get(server, "/")).startsWith("200 ").contains("<h1");
                assertThat(get(server, "/questions/states-by-name-or-code?name=Peru"))
                        .startsWith("200 ");
                assertThat(get(
                                server,
                                "/sparql?query="
                                        + encoded(
                                                "SELECT (<bif:file_to_string>('virtuoso.ini') AS ?text) { ?s ?p ?o }")))
                        .startsWith("400 ")
                        .contains("no part of SPARQL 1.1");
                assertThat(get(
                                server,
                                "/sparql?query=" + encoded("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")))
                        .startsWith("403 ");
            }
        }
    }

    private static String get(ConfigurableApplicationContext server, String path)
            throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port") + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
