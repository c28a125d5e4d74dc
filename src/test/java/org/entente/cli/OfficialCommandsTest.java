package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands on official sources as a person would run them, on the samples of the sources that ship. */
class OfficialCommandsTest {

    private static final String CRUZ = "person/factbook-json/us-eva-cruz person/hsg-pocom/cruz-eva";
    private static final String ONE_CRUZ =
            "query 'ASK { ?hub ^owl:sameAs <https://w3id.org/entente/id/person/factbook-json/us-eva-cruz> , <https://w3id.org/entente/id/person/hsg-pocom/cruz-eva> }'";

    @TempDir
    private Path temp;

    private String store = "";

    @BeforeEach
    void nameTheStore() {
        store = " --store " + temp.resolve("store");
    }

    @Test
    void mergesAreListedDecidedKeptAndTakenBack() throws IOException {
        String load = "load --force %s %s".formatted(sample("hsg-pocom"), sample("factbook-json"));
        assertDone(run(load));

        assertThat(run("merges Cruz --format csv").out())
                .contains("doubtful," + CRUZ.replace(' ', ','), "of the same state, in no same year");
        assertThat(run("merge " + CRUZ)).satisfies(nobody -> {
            assertThat(nobody.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(nobody.err()).contains("expected --by NAME");
        });
        assertDone(run("merge " + CRUZ + " --by Ana --because 'The same ambassador.'"));
        assertDone(run(load));

        assertThat(run("merges --status merged").out()).contains("decision", "Ana: The same ambassador.");
        assertThat(run(ONE_CRUZ).out()).isEqualTo("yes\n");
        assertDone(run("split " + CRUZ + " --by Ben"));
        assertThat(run(ONE_CRUZ).out()).isEqualTo("no\n");
        assertThat(run("merges --status split").out()).contains("Ben");
        assertDone(run("merge --reset " + CRUZ));
        assertThat(run("merges cruz --status doubtful").exitCode()).isZero();
        assertThat(run("merge --reset " + CRUZ)).satisfies(again -> {
            assertThat(again.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
            assertThat(again.err()).contains("found no decision on these two");
        });
        assertThat(run("split person/hsg-pocom/cruz-eva person/hsg-pocom/nobody --by Ben"))
                .satisfies(unknown -> {
                    assertThat(unknown.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
                    assertThat(unknown.err()).contains("person/hsg-pocom/nobody: found no person or agreement");
                });
    }

    @Test
    void rejectsAreListedAndGoWithTheirSource() throws IOException {
        assertDone(run("load --force " + sample("embassies")));

        JsonNode reject = JsonMapper.shared()
                .readTree(run("rejects embassies --format json").out())
                .get(0);
        assertThat(reject.get("file").stringValue()).isEqualTo("database_of_embassies.csv");
        assertThat(reject.get("reason").stringValue()).contains("moon base", "expected a value of the list");
        assertThat(run("sources --format csv").out()).containsPattern("(?m)^embassies,.*,6,1,\\d+,20");
        assertDone(run("withdraw embassies"));
        assertThat(run("rejects embassies")).satisfies(none -> {
            assertThat(none.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
            assertThat(none.out()).isEmpty();
            assertThat(none.err()).contains("embassies: found no rejected records", "entente sources");
        });
    }

    @Test
    void aBillionLaughsAmongGoodFilesAreRefusedAndTheGoodOnesLoaded() throws IOException {
        Path folder = sample("un-sc-consolidated");
        assertDone(run("load --force " + folder));
        String before = run("stats")
                .out()
                .lines()
                .filter(line -> line.contains("un-sc"))
                .toList()
                .toString();
        Path bomb = Files.writeString(folder.resolve("UN_consolidated_2026-02-27.xml"), """
                <?xml version="1.0"?>
                <!DOCTYPE CONSOLIDATED_LIST [
                <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
                ]>
                <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>&c;</DATAID></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
                """);

        Ran ran = run("load --force %s %s".formatted(sample("embassies"), folder));

        assertThat(ran.exitCode()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(ran.err())
                .containsOnlyOnce("error: %s line 4: found a document type or an entity of one, expected plain elements"
                        .formatted(bomb.getFileName()));
        assertThat(run("stats")
                        .out()
                        .lines()
                        .filter(line -> line.contains("un-sc"))
                        .toList())
                .hasToString(before);
        assertThat(run("stats").out()).containsPattern("dataset/embassies +\\d+");
    }

    @Test
    void whatMayNotBePassedOnIsInNoExportButOnesOwn() throws IOException {
        assertDone(run("load --force %s %s".formatted(sample("un-sc-consolidated"), sample("embassies"))));
        Path dump = temp.resolve("dump.nq");

        Ran ran = run("export -o " + dump);
        assertDone(ran);
        assertThat(ran.err())
                .contains("left out dataset/un-sc-consolidated/individuals: its licence does not let you pass it on")
                .contains("left out derived/dataset/un-sc-consolidated/individuals/rejects");
        assertThat(Files.readString(dump)).contains("graph/dataset/embassies>").doesNotContain("un-sc-consolidated");

        assertThat(run("export --all -o " + dump).err()).isEmpty();
        assertThat(Files.readString(dump)).contains("graph/dataset/un-sc-consolidated/individuals>");
    }

    @Test
    void aReplicaIsReadNotWrittenUntilItIsAStoreOfItsOwn() throws IOException {
        assertDone(run("load --force " + sample("embassies")));
        Path replica = temp.resolve("replica");
        assertDone(run("replicate " + replica));
        assertDone(run("withdraw embassies"));

        assertThat(Ran.command("stats --store " + replica).out()).contains("dataset/embassies");
        assertThat(Ran.command("withdraw embassies --store " + replica)).satisfies(refused -> {
            assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(refused.err()).contains("found a replica of", "replicate it again");
        });
        assertDone(run("replicate " + replica));
        assertThat(Ran.command("stats --store " + replica).out()).doesNotContain("dataset/embassies");
        Files.delete(replica.resolve("replica"));
        assertDone(Ran.command("load --force %s --store %s".formatted(sample("embassies"), replica)));
        assertThat(run("replicate " + replica).err()).contains("expected a replica or an empty directory");
    }

    private Ran run(String command) {
        return Ran.command(command + store);
    }

    private static void assertDone(Ran ran) {
        assertThat(ran.exitCode()).as(ran.err()).isZero();
    }

    /** The files of a sample, without what they must become. */
    private Path sample(String source) throws IOException {
        Path sample = Path.of("data/sources", source, "sample");
        Path copy = temp.resolve(source);
        try (Stream<Path> files = Files.walk(sample)) {
            List<Path> records = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(ttl|txt)"))
                    .toList();
            for (Path file : records) {
                Path to = copy.resolve(sample.relativize(file));
                Files.createDirectories(to.resolveSibling(""));
                Files.write(to, Files.readAllBytes(file));
            }
        }
        return copy;
    }
}
