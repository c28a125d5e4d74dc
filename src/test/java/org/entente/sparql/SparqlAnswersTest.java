package org.entente.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.entente.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the answers of {@code /sparql}, and how it holds out against what asks too much. */
class SparqlAnswersTest {

    private static final String DOCUMENT = "https://w3id.org/entente/graph/document/river-note";
    private static final String AMOUNTS =
            "PREFIX ent: <https://w3id.org/entente/ontology#> SELECT ?flow ?amount { ?flow ent:amount ?amount } ORDER BY ?amount";

    private final RunningServer server = RunningServer.get();

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml", "csv", "tsv"})
    void everyTableHoldsTheSameRows(String format) {
        HttpResponse<String> answer = server.get(query(AMOUNTS) + "&format=" + format);

        RowSet rows = rows(answer.body(), format);
        assertThat(rows.getResultVars()).extracting(Object::toString).containsExactly("?flow", "?amount");
        assertThat(rows.stream().map(row -> Double.parseDouble(row.get("amount").getLiteralLexicalForm())))
                .containsExactly(4100000.0, 5000000.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "ntriples", "jsonld", "rdfxml", "trig"})
    void everyGraphHoldsTheSameTriples(String format) {
        HttpResponse<String> expected = server.get(
                query("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + DOCUMENT + "> { ?s ?p ?o } }") + "&format=ntriples");
        HttpResponse<String> found = server.get(
                query("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + DOCUMENT + "> { ?s ?p ?o } }") + "&format=" + format);

        Graph triples = triples(found.body(), format);
        assertThat(triples.size()).isGreaterThan(100);
        assertThat(triples.isIsomorphicWith(triples(expected.body(), "ntriples")))
                .isTrue();
    }

    @Test
    void aSimpleQueryDoesNotCountWhatIsNotAsserted() {
        String counted =
                "PREFIX ent: <https://w3id.org/entente/ontology#> PREFIX claimed: <https://w3id.org/entente/claimed#> SELECT (COUNT(*) AS ?n) { ?flow %s ?amount }";

        assertThat(server.get(query(counted.formatted("ent:amount")) + "&format=csv")
                        .body())
                .contains("2");
        assertThat(server.get(query(counted.formatted("ent:amount|claimed:amount")) + "&format=csv")
                        .body())
                .contains("3");
    }

    @Test
    void theLevelOfTheRequestHoldsWhateverTheRequestChooses() {
        String flows =
                query("SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/entente/ontology#AidFlow> }") + "&format=csv";
        String words = query("ASK { GRAPH ?g { ?s <http://www.w3.org/ns/oa#exact>+ ?words } }") + "&format=csv";
        String described = query("DESCRIBE <https://w3id.org/entente/id/document/river-note>") + "&format=ntriples";

        assertThat(server.get(flows + "&level=official").body().lines()).containsExactly("n", "1");
        for (String chosen : List.of("", "&default-graph-uri=" + DOCUMENT, "&named-graph-uri=" + DOCUMENT)) {
            assertThat(server.get(flows + chosen + "&level=official").body().lines())
                    .isSubsetOf("n", "0", "1");
            assertThat(server.get(words + chosen + "&level=official").body()).contains("false");
            assertThat(server.get(described + chosen + "&level=official").body())
                    .isEmpty();
        }
        assertThat(server.get(words).body()).contains("true");
        assertThat(server.get(described).body()).isNotEmpty();
    }

    @Test
    void theDefaultGraphIsTheUnionUnlessTheRequestChoosesOne() {
        String count =
                query("SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/entente/ontology#AidFlow> }") + "&format=csv";
        String graphs = query("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }") + "&format=csv";

        assertThat(server.get(count).body().lines()).containsExactly("n", "2");
        assertThat(server.get(count + "&default-graph-uri=" + DOCUMENT).body().lines())
                .containsExactly("n", "1");
        assertThat(server.get(count + "&named-graph-uri=" + DOCUMENT).body().lines())
                .containsExactly("n", "0");
        assertThat(server.get(graphs).body().lines()).hasSize(6);
        assertThat(server.get(graphs + "&named-graph-uri=" + DOCUMENT).body().lines())
                .containsExactly("g", DOCUMENT);
        assertThat(server.get(query("SELECT (COUNT(*) AS ?n) FROM <" + DOCUMENT
                                        + "> { ?s a <https://w3id.org/entente/ontology#AidFlow> }")
                                + "&format=csv")
                        .body()
                        .lines())
                .containsExactly("n", "1");
    }

    @Test
    void aSyntaxErrorSaysWhereItIs() {
        HttpResponse<String> refused = server.get(query("SELECT *\nWHERE { ?s ?p }"));

        assertThat(refused.body()).contains("\"line\":2", "\"column\":15", "\"status\":400");
    }

    @Test
    void aRefusedUpdateSaysThatTheEndpointOnlyReads() {
        HttpResponse<String> refused = server.send(server.request("/sparql")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("DROP ALL")));

        assertThat(refused.body()).contains("Update", "only reads");
    }

    @Test
    void aSilentServiceAsksNobodyEither() {
        HttpResponse<String> answer =
                server.get(query("SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }") + "&format=csv");

        assertThat(answer.body().lines()).containsExactly("s,p,o", ",,");
    }

    @Test
    void aQueryThatTakesTooLongIsGivenUpAndTheServerGoesOn() {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

        assertGivenUp(endless);
        assertThat(server.get(query("ASK {}")).statusCode()).isEqualTo(200);
    }

    @Test
    void aQueryThatDoesNotHearTheDeadlineIsGivenUpToo() {
        String deaf =
                "SELECT (REGEX(CONCAT(STR(<urn:x>), \"aaaaaaaaaaaaaaaaaaaaaaaaaa!\"), \"^urn:x(a|a?)+\\\\1b$\") AS ?found) {}";

        assertGivenUp(deaf);
        assertThat(server.get(query("ASK {}")).statusCode()).isEqualTo(200);
    }

    private void assertGivenUp(String text) {
        Instant asked = Instant.now();
        HttpResponse<String> late = server.get(query(text));

        assertThat(late.statusCode()).as(late.body()).isEqualTo(503);
        assertThat(late.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(late.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(late.body()).contains("after 2 seconds");
        assertThat(Duration.between(asked, Instant.now())).isLessThan(RunningServer.DEADLINE.multipliedBy(3));
    }

    @Test
    void anAnswerThatIsCutShortDoesNotLookWhole() {
        String long_ = query("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");

        assertThatThrownBy(() -> server.get(long_)).hasRootCauseInstanceOf(IOException.class);
        assertThat(server.get(query("ASK {}")).statusCode()).isEqualTo(200);
    }

    @Test
    void aQueryThatIsTooLongIsNotRead() {
        String text = "ASK {} #" + "x".repeat(21_000);

        assertThat(server.get(query(text)).statusCode()).isEqualTo(413);
        assertThat(post("application/sparql-query", text).statusCode()).isEqualTo(413);
        assertThat(post("application/x-www-form-urlencoded", "query=" + encoded(text))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void pagesOfOtherSitesMayAsk() {
        HttpResponse<String> preflight = server.send(server.request("/sparql")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type"));
        HttpResponse<String> answer =
                server.send(server.request(query("ASK {}")).header("Origin", "https://example.org"));

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET,HEAD,POST");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers"))
                .hasValueSatisfying(
                        exposed -> assertThat(exposed).contains("Link", "ETag", "Retry-After", "Content-Disposition"));
    }

    @Test
    void answersAreCompressedForWhoCanReadIt() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(
                    server.request(query("SELECT * { ?s ?p ?o }"))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());

            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
            try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertThat(rows(new String(plain.readAllBytes(), StandardCharsets.UTF_8), "json").stream())
                        .hasSizeGreaterThan(100);
            }
        }
    }

    @Test
    void theServiceDescriptionNamesFormatsAndGraphs() {
        Graph description = triples(
                server.send(server.request("/sparql").header("Accept", "text/turtle"))
                        .body(),
                "turtle");

        String sd = "http://www.w3.org/ns/sparql-service-description#";
        assertThat(objects(description, sd + "resultFormat")).hasSize(9);
        assertThat(objects(description, sd + "namedGraph")).hasSize(5).contains(DOCUMENT);
        assertThat(objects(description, sd + "feature")).containsExactly(sd + "UnionDefaultGraph");
        assertThat(objects(description, sd + "endpoint"))
                .containsExactly(server.at("/sparql").toString());
    }

    private static List<String> objects(Graph graph, String property) {
        return graph.stream(Node.ANY, NodeFactory.createURI(property), Node.ANY)
                .map(triple -> triple.getObject().getURI())
                .toList();
    }

    private HttpResponse<String> post(String contentType, String body) {
        return server.send(
                server.request("/sparql").header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    private static String query(String text) {
        return "/sparql?query=" + encoded(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static RowSet rows(String body, String format) {
        Lang lang = switch (format) {
            case "json" -> ResultSetLang.RS_JSON;
            case "xml" -> ResultSetLang.RS_XML;
            case "csv" -> ResultSetLang.RS_CSV;
            default -> ResultSetLang.RS_TSV;
        };
        RowSetReader reader = RowSetReaderRegistry.getFactory(lang).create(lang);
        return reader.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Context.emptyContext())
                .materialize();
    }

    private static Graph triples(String body, String format) {
        Lang lang = ResultFormat.chosen(ResultFormat.TRIPLES, format, null).lang();
        if (Lang.TRIG.equals(lang)) {
            DatasetGraph quads = DatasetGraphFactory.create();
            RDFParser.fromString(body, lang).parse(quads);
            return quads.getDefaultGraph();
        }
        Graph triples = GraphFactory.createDefaultGraph();
        RDFParser.fromString(body, lang).parse(triples);
        return triples;
    }
}
