package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.Application;
import org.entente.graph.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What a person changes at the command line while a server runs is in its next answer, in that of a replica's server when it is replicated. */
class CommandsBesideServerTest {

    private static final String GIVEN = "ASK { ?f ent:donor id:state\\/USA ; ent:amount 45000000.0 }";
    private static final String LOADED = "ASK { GRAPH <https://w3id.org/entente/graph/document/valleys> { ?s ?p ?o } }";
    private static final String PREFIXES =
            "PREFIX ent: <https://w3id.org/entente/ontology#> PREFIX id: <https://w3id.org/entente/id/> ";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path temp;

    @Test
    void serversAnswerFromWhatCommandsLeave() throws Exception {
        Path note = Files.writeString(temp.resolve("valleys.txt"), """
                Peru and the United States

                The United States met Peru in May 2024.

                $45 million in aid was given to Peru in 2024.
                """);
        run("load " + note);
        run("replicate " + temp.resolve("replica"));
        try (Store store = Store.openForReading(temp.resolve("store"));
                ConfigurableApplicationContext server = Application.run(store.dataset(), free())) {
            assertThat(ask(server, GIVEN)).isFalse();

            run("review accept %s --by Ana".formatted(waiting()));
            assertThat(ask(server, GIVEN)).isTrue();

            try (Store replica = Store.openForReading(temp.resolve("replica"));
                    ConfigurableApplicationContext second = Application.run(replica.dataset(), free())) {
                assertThat(ask(second, GIVEN)).isFalse();
                run("replicate " + temp.resolve("replica"));
                assertThat(ask(second, GIVEN)).isTrue();
            }

            run("withdraw valleys");
            assertThat(ask(server, LOADED)).isFalse();
        }
        try (Store replica = Store.openForReading(temp.resolve("replica"));
                ConfigurableApplicationContext again = Application.run(replica.dataset(), free())) {
            assertThat(ask(again, LOADED)).isTrue();
        }
    }

    private static List<String> free() {
        return List.of("--server.port=0");
    }

    private String waiting() {
        String list =
                run("review --document valleys --type AidFlow --format json").out();
        return JsonMapper.shared().readTree(list).get(0).get("id").stringValue();
    }

    private Ran run(String command) {
        Ran ran = Ran.command(command + " --store " + temp.resolve("store"));
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return ran;
    }

    private boolean ask(ConfigurableApplicationContext server, String query) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:%s/sparql?format=json&query=%s"
                .formatted(
                        server.getEnvironment().getProperty("local.server.port"),
                        URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8)));
        String answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
        return JsonMapper.shared().readTree(answer).get("boolean").booleanValue();
    }
}
