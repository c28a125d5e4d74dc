package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.RunningServer;
import org.entente.SmallStore;
import org.entente.query.Receipt;
import org.entente.query.ReceiptJson;
import org.entente.query.Receipts;
import org.entente.vocabulary.Ent;
import org.junit.jupiter.api.Test;

/** Receipts of questions as the server hands them out. */
class ReceiptPagesTest {

    private static final String RECEIPT = "/receipts/aid-between-states";
    private static final String VALUES = "?donor=USA&recipient=PER&level=official";

    private final RunningServer server = RunningServer.get();

    @Test
    void aReceiptOfTheServerIsCheckedLikeOneOfTheCommandLine() {
        HttpResponse<String> answer = server.get(RECEIPT + ".json" + VALUES);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        Receipt receipt = ReceiptJson.read("the server's", answer.body());
        assertThat(receipt.rows()).hasSize(1);
        assertThat(receipt.level()).isEqualTo("official");
        assertThat(new Receipts(SmallStore.open(), Duration.ofMinutes(1), Clock.systemUTC())
                        .check(receipt)
                        .same())
                .isTrue();
    }

    @Test
    void theSameStandsInTurtleAndJsonLd() {
        Receipt receipt = ReceiptJson.read(
                "the server's", server.get(RECEIPT + ".json?donor=USA").body());
        Graph turtle = triples(server.get(RECEIPT + ".ttl?donor=USA").body(), Lang.TURTLE);
        Graph jsonLd = triples(server.get(RECEIPT + ".jsonld?donor=USA").body(), Lang.JSONLD);

        for (Graph graph : new Graph[] {turtle, jsonLd}) {
            assertThat(graph.find(Node.ANY, Ent.term("answerDigest"), Node.ANY).toList())
                    .singleElement()
                    .satisfies(triple -> assertThat(triple.getObject().getLiteralLexicalForm())
                            .isEqualTo(receipt.digest()));
            assertThat(graph.size()).isEqualTo(turtle.size());
        }
    }

    @Test
    void aReceiptOfNothingIsRefused() {
        assertThat(server.get("/receipts/aid-between-state.json").statusCode()).isEqualTo(404);
        assertThat(server.get(RECEIPT + ".json?level=offical")).satisfies(refused -> {
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("expected one of official, corroborated, claimed");
        });
        assertThat(server.get(RECEIPT + ".json?donor=Peru").statusCode()).isEqualTo(400);
    }

    private static Graph triples(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang).parse(graph);
        return graph;
    }
}
