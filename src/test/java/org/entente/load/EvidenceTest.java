package org.entente.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.entente.ShippedStore;
import org.entente.evidence.EvidenceDesk;
import org.entente.graph.Graphs;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Documents are held against the official record anew as both come and go, and nothing official changes by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {

    private static final String OFFICIAL = """
            @prefix ent: <https://w3id.org/entente/ontology#> .
            @prefix concept: <https://w3id.org/entente/concept#> .
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <graph/dataset/coast-trade> dct:license <https://creativecommons.org/publicdomain/zero/1.0/> ; ent:evidenceLevel concept:official .
            <id/dataset/coast-trade> a ent:Dataset , dcat:Dataset ; dct:title "Trade of the coast"@en ; dct:license <https://creativecommons.org/publicdomain/zero/1.0/> .
            <id/figure/coast-trade/chl-jpn-2022> a ent:Figure ; ent:indicator concept:exports ; ent:reporter <id/state/CHL> ; ent:partner <id/state/JPN> ;
                ent:value %s ; ent:unit "USD" ; ent:measureKind concept:flow ; ent:year "2022"^^xsd:gYear .
            """;

    @TempDir
    private Path folder;

    private ShippedStore shipped;
    private Store store;

    @BeforeAll
    void open() {
        shipped = ShippedStore.open();
        store = shipped.store();
    }

    @AfterAll
    void close() {
        shipped.close();
    }

    @Test
    void whatIsOfficialComesIsReplacedAndGoesAndSoDoWhatFollowsFromIt() throws IOException {
        load("note.txt", "In 2022, Chile’s exports to Japan amounted to $8.6 billion.");
        assertThat(diagnoses("note")).containsExactly("no-official-figure");

        load("coast-trade.ttl", OFFICIAL.formatted("8600000000.0"));
        assertThat(diagnoses("note")).containsExactly("agrees");
        assertThat(
                        rows(
                                "SELECT ?official { ?claim <https://w3id.org/entente/ontology#corroboratedBy> ?official ;"
                                        + " <https://w3id.org/entente/ontology#inDocument> <https://w3id.org/entente/id/document/note> }"))
                .containsExactly("https://w3id.org/entente/id/figure/coast-trade/chl-jpn-2022");

        load("coast-trade.ttl", OFFICIAL.formatted("8600000.0"));
        assertThat(diagnoses("note")).containsExactly("scale");

        shipped.loader().withdraw("coast-trade");
        assertThat(diagnoses("note")).containsExactly("no-official-figure");

        shipped.loader().withdraw("note");
        assertThat(diagnoses("note")).isEmpty();
        assertThat(store.graphs()).noneMatch(graph -> graph.contains("/note"));
    }

    @Test
    void noClaimChangesAnOfficialTriple() throws IOException {
        List<String> before = official();
        load("rival.txt", "In 2023, Peru’s exports to the United States amounted to $101 billion.");
        assertThat(diagnoses("rival")).containsExactly("cumulative-given-as-annual");
        assertThat(official()).isEqualTo(before);
        shipped.loader().withdraw("rival");
    }

    @Test
    void onlyDocumentsThatNameWhatChangedAreComparedAgain() throws IOException {
        load("one.txt", "In 2022, Chile’s exports to Japan amounted to $8.6 billion.");
        load("other.txt", "In 2022, Kenya’s exports to Ghana amounted to $3 million.");
        load("coast-trade.ttl", OFFICIAL.formatted("8600000000.0"));
        EvidenceDesk desk = new EvidenceDesk(store, Iris.ENTENTE);

        assertThat(desk.rebuilt(Set.of())).isEmpty();
        assertThat(desk.rebuilt(Set.of(Iris.ENTENTE.datasetGraph("coast-trade"))))
                .containsOnlyKeys(
                        Iris.ENTENTE.evidence(Iris.ENTENTE.documentGraph("one")),
                        Iris.ENTENTE.corroborated(Iris.ENTENTE.documentGraph("one")));
        List.of("one", "other", "coast-trade").forEach(shipped.loader()::withdraw);
    }

    private void load(String file, String text) throws IOException {
        LoadReport report = shipped.loader()
                .load(List.of(Files.writeString(folder.resolve(file), text)), LoadOptions.NONE, Progress.NONE);
        assertThat(report.sources()).allMatch(source -> source.outcome() != SourceReport.Outcome.FAILED, "is loaded");
    }

    private List<String> diagnoses(String document) {
        return rows("""
                PREFIX ent: <https://w3id.org/entente/ontology#>
                SELECT (REPLACE(STR(?diagnosis), "^.*#", "") AS ?word) {
                  ?discrepancy ent:diagnosis ?diagnosis ; ent:claim / ent:inDocument <https://w3id.org/entente/id/document/%s>
                } ORDER BY ?diagnosis
                """.formatted(document));
    }

    private List<String> rows(String query) {
        store.dataset().begin(ReadWrite.READ);
        try (QueryExec exec = QueryExec.dataset(store.dataset()).query(query).build()) {
            RowSet rows = exec.select();
            String column = rows.getResultVars().getFirst().getVarName();
            return rows.stream()
                    .map(row -> row.get(column))
                    .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                    .toList();
        } finally {
            store.dataset().end();
        }
    }

    private List<String> official() {
        return Graphs.sortedQuads(store).stream()
                .filter(quad -> quad.contains("/graph/dataset/"))
                .toList();
    }
}
