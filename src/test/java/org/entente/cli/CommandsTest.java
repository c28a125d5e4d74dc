package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The commands as a person would run them, one after the other on one store. */
class CommandsTest {

    private static final String BRIEFING = "data/documents/us-peru-briefing/text.txt";
    private static final String FACTS = "src/test/resources/org/entente/cli/two-facts.ttl";

    @TempDir
    private Path temp;

    @Test
    void withoutACommandTheHelpIsShown() {
        Ran ran = Ran.command("");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("Usage: entente")
                .contains("serve", "load", "extract", "query", "queries", "validate", "withdraw", "stats", "export");
    }

    @Test
    void everyClaimQuotesExactlyTheWordsBetweenItsOffsets() throws IOException {
        String text = Files.readString(Path.of(BRIEFING));

        Ran ran = Ran.command("extract " + BRIEFING + " --date 2025-05");

        assertThat(ran.err()).isEmpty();
        JsonNode claims = JsonMapper.shared().readTree(ran.out());
        assertThat(claims.size()).isGreaterThan(5);
        for (JsonNode claim : claims) {
            int start = text.offsetByCodePoints(0, claim.get("start").intValue());
            int end = text.offsetByCodePoints(0, claim.get("end").intValue());
            assertThat(text.substring(start, end)).isEqualTo(claim.get("quote").stringValue());
        }
    }

    @Test
    void anExplanationNamesTheLineAndTheWordsOfEachClaim() {
        Ran plain = Ran.command("extract " + BRIEFING + " --date 2025-05");
        Ran json = Ran.command("extract " + BRIEFING + " --date 2025-05 --explain --format json");
        Ran text = Ran.command("extract " + BRIEFING + " --date 2025-05 --explain");

        JsonNode claims = JsonMapper.shared().readTree(plain.out());
        JsonNode explained = JsonMapper.shared().readTree(json.out());
        assertThat(explained.size()).isEqualTo(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            JsonNode why = ((ObjectNode) explained.get(i)).remove("explanation");
            assertThat(explained.get(i)).isEqualTo(claims.get(i));
            assertThat(text.out())
                    .contains("%s %s"
                            .formatted(
                                    why.get("at").stringValue(), why.get("line").stringValue()))
                    .contains(claims.get(i).get("type").stringValue());
            assertThat(why.get("slots").propertyNames())
                    .containsExactlyElementsOf(claims.get(i).get("args").propertyNames());
        }
    }

    @Test
    void aGraphHasNoPlaceForExplanations() {
        Ran ran = Ran.command("extract " + BRIEFING + " --explain --format ttl");

        assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("found --explain with --format ttl, expected json or table");
    }

    @Test
    void severalFilesAreWrittenUnderTheirIdsAndTheGoodOnesInSpiteOfABadOne() throws IOException {
        Path good = Files.writeString(
                temp.resolve("Two Ministers.txt"), "Peru and Chile established diplomatic relations in 1823.");
        Path empty = Files.writeString(temp.resolve("empty.txt"), "");
        Path output = temp.resolve("out");

        Ran ran = Ran.command(List.of("extract", good.toString(), empty.toString(), "--output", output.toString()));

        assertThat(ran.exitCode()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(ran.err()).startsWith("error: ").contains("empty.txt: found an empty file");
        assertThat(output.toFile().list()).containsExactly("two-ministers.json");
    }

    @Test
    void anIndexDescribesManyFiles() throws IOException {
        Path text = Files.writeString(
                temp.resolve("readout.txt"),
                "Yesterday, Deputy Secretary of State Wendy Sherman met Foreign Minister Wang Yi in Tianjin.");
        Path index = Files.writeString(
                temp.resolve("index.csv"), "id,date,title\nreadout,2021-07-26,\"A, readout\"\nother,2008/2009,\n");

        Ran ran = Ran.command(List.of("extract", text.toString(), "--index", index.toString()));

        assertThat(ran.out()).contains("2021-07-25");
        assertThat(ran.err()).startsWith("note: ").contains("index.csv: line 3: found the date \"2008/2009\"");
    }

    @Test
    void whatIsLoadedIsCountedQueriedExportedAndWithdrawn() throws IOException {
        String store = " --store " + temp.resolve("store");

        assertThat(Ran.command("load " + FACTS + store)).satisfies(ran -> {
            assertThat(ran.exitCode()).as(ran.err()).isZero();
            assertThat(ran.out()).contains("two-facts", "new");
        });
        assertThat(Ran.command("load " + FACTS + store).out()).contains("unchanged");
        assertThat(Ran.command("stats" + store).out()).containsPattern("dataset/two-facts +\\d+");
        assertThat(Ran.command("query 'SELECT ?l { <https://w3id.org/entente/id/concept/rail> rdfs:label ?l }' -o csv"
                                + store)
                        .out())
                .isEqualTo("l\r\nFerrocarril “Perú”\r\n");
        assertThat(Ran.command("query 'SELECT ?c { ?c rdfs:label ?l FILTER (CONTAINS(?l, \"Ferro\")) }'" + store)
                        .out())
                .isEqualTo("c\nFerrocarril “Perú”\n");
        assertThat(Ran.command(
                                "query 'CONSTRUCT { ?c a skos:Concept } { ?c a skos:Concept ; rdfs:label ?l FILTER (CONTAINS(?l, \"Ferro\")) }'"
                                        + store)
                        .out())
                .contains("concept", "rail", "skos:Concept");
        assertThat(Ran.command("query 'ASK { ?c a ent:Unicorn }'" + store).out())
                .isEqualTo("no\n");
        assertThat(Ran.command("query 'SELECT ?c { ?c a ent:Unicorn }'" + store).exitCode())
                .isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(Ran.command("validate" + store).exitCode()).isZero();
        assertThat(Ran.command("query 'PREFIX own: <https://w3id.org/entente/ontology#> ASK { ?c a own:Unicorn }'"
                                + store)
                        .out())
                .isEqualTo("no\n");

        String ferro = "query 'SELECT ?c { ?c rdfs:label ?l FILTER (CONTAINS(?l, \"Ferro\")) }'";
        assertThat(Ran.command(ferro + " --level claimed" + store).exitCode()).isZero();
        assertThat(Ran.command(ferro + " --level official" + store).exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(Ran.command(ferro + " --level offical" + store).err())
                .contains("offical", "official, corroborated, claimed");

        Path official = temp.resolve("official.nq");
        assertThat(Ran.command("export --level official -o " + official + store).exitCode())
                .isZero();
        assertThat(official).content().doesNotContain("two-facts");

        Path dump = temp.resolve("dump.nq.gz");
        assertThat(Ran.command("export -o " + dump + store).exitCode()).isZero();
        try (GZIPInputStream quads = new GZIPInputStream(Files.newInputStream(dump))) {
            assertThat(new String(quads.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<https://w3id.org/entente/graph/dataset/two-facts>");
        }

        Path receipt = temp.resolve("receipt.json");
        assertThat(Ran.command(ferro + " --receipt " + receipt + store).exitCode())
                .isZero();
        assertThat(Ran.command("receipt check " + receipt + store).out()).startsWith("same: 1 rows");

        assertThat(Ran.command("withdraw two-facts --dry-run" + store).out())
                .contains("two-facts would fall", "graph/dataset/two-facts");
        assertThat(Ran.command("withdraw two-facts" + store).exitCode()).isZero();
        assertThat(Ran.command("receipt check " + receipt + store)).satisfies(ran -> {
            assertThat(ran.exitCode()).isEqualTo(ExitCode.NOT_THE_SAME);
            assertThat(ran.out()).contains("removed: ", "gone: https://w3id.org/entente/graph/dataset/two-facts");
        });
        assertThat(Ran.command("withdraw two-facts --dry-run" + store).exitCode())
                .isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(Ran.command("withdraw two-facts" + store).exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(Ran.command("stats" + store).out()).doesNotContain("two-facts");
    }

    @Test
    void listsNameWhatIsLoadedAndAnIndexDescribesIt() throws IOException {
        String store = " --store " + temp.resolve("store");
        Files.writeString(temp.resolve("two ports.txt"), "Peru joined the United Nations in 1945.");
        Files.writeString(temp.resolve("bridge.txt"), "Chile joined the United Nations in 1945.");
        Path list = Files.writeString(
                temp.resolve("list.txt"), "# two\n\n%s\n%s\n".formatted(temp.resolve("two ports.txt"), FACTS));
        Path index = Files.writeString(temp.resolve("index.csv"), "id,title,origin\ntwo-ports,The ports,a drawer\n");

        Ran ran = Ran.command(
                "load @%s --list %s --index %s".formatted(list, list(temp.resolve("bridge.txt")), index) + store);

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("3 sources: 3 new");
        assertThat(ran.out().lines().skip(1))
                .extracting(line -> line.replaceFirst("  .*", ""))
                .containsExactly(
                        FACTS,
                        temp.resolve("two ports.txt").toString(),
                        temp.resolve("bridge.txt").toString());
        assertThat(Ran.command("query 'SELECT ?t ?s { ?d dct:title ?t ; dct:source ?s }' -o csv" + store)
                        .out())
                .contains("The ports,a drawer");
        assertThat(Ran.command("load " + temp.resolve("bridge.txt") + store).out())
                .contains("unchanged");
        assertThat(Ran.command("load --force " + temp.resolve("bridge.txt") + store)
                        .out())
                .contains("unchanged");
        assertThat(Ran.command("withdraw two-ports bridge nothing" + store)).satisfies(withdrawn -> {
            assertThat(withdrawn.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
            assertThat(withdrawn.err())
                    .contains("two-ports is withdrawn", "bridge is withdrawn", "error: nothing: found no");
        });
    }

    private Path list(Path path) throws IOException {
        return Files.writeString(temp.resolve("another-list.txt"), path + "\n");
    }

    @Test
    void whatWaitsIsListedDecidedOnAndResetFromTheCommandLine() throws IOException {
        String store = " --store " + temp.resolve("store");
        Path note = Files.writeString(
                temp.resolve("valleys.txt"),
                "Peru and the United States\n\nThe United States met Peru in May 2024.\n\n$45 million in aid was given to Peru in 2024.\n");
        Ran.command("load " + note + store);

        Ran listed = Ran.command("review --document valleys --type AidFlow --format json" + store);
        assertThat(listed.exitCode()).as(listed.out() + listed.err()).isZero();
        JsonNode waiting = JsonMapper.shared().readTree(listed.out()).get(0);
        assertThat(waiting.get("reasons").stringValue()).startsWith("donor United States: named by no words");
        String id = waiting.get("id").stringValue();

        assertThat(Ran.command("review accept " + id + " --by Ana --because 'The title names both.'" + store)
                        .err())
                .contains(id + ": accepted");
        assertThat(Ran.command("review --status accepted --document valleys" + store)
                        .out())
                .contains(id, "[$45 million in aid", "accepted by Ana on ", ": The title names both.");
        assertThat(Ran.command("query 'ASK { ?f ent:donor id:state\\/USA ; ent:amount 45000000.0 }'" + store)
                        .out())
                .isEqualTo("yes\n");
        assertThat(Ran.command("review reject " + id + " --by Ben" + store).exitCode())
                .isZero();
        assertThat(Ran.command("query 'ASK { ?f ent:donor id:state\\/USA ; ent:amount 45000000.0 }'" + store)
                        .out())
                .isEqualTo("no\n");
        assertThat(Ran.command("review reset " + id + store).exitCode()).isZero();
        assertThat(Ran.command("review --format csv" + store).out()).contains(id + ",waiting,valleys,AidFlow,");
        assertThat(Ran.command("review --status rejected" + store).exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
    }

    @Test
    void aQueryOverItsTimeLimitIsGivenUp() {
        String store = " --store " + temp.resolve("store");
        Ran.command("load ontology/entente.ttl" + store);

        Ran ran = Ran.command(
                "query 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }' --time-limit 1" + store);

        assertThat(ran.exitCode()).isEqualTo(ExitCode.TIME_LIMIT);
        assertThat(ran.err()).contains("found no answer within the time limit");
    }
}
