package org.entente.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Table;
import org.entente.claim.DocumentDescription;
import org.entente.claim.PartialDate;
import org.entente.claim.SourceText;
import org.entente.claim.Value;
import org.entente.extraction.RuleReader;
import org.entente.extraction.genre.Genre;
import org.entente.extraction.language.LanguageFolder;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.mention.Knowledge;
import org.entente.extraction.mention.MarkedText;
import org.entente.extraction.mention.Mention;
import org.entente.graph.Graphs;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.graph.StoredNames;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a dataset names is known when a document is read. */
class RegistryTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/entente/load/registry");
    private static final Path REGISTRY = FOLDER.resolve("coast-registry.ttl");
    private static final Path TALKS = FOLDER.resolve("coast-talks");
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Gazetteer TABLES = ReferenceGazetteer.load();

    private Store store;

    @BeforeEach
    void openStore() {
        store = Store.inMemory();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void aDocumentNamesTheThingsOfTheDatasetAndNoOthersOfItsOwn() {
        load(TALKS);
        assertThat(things())
                .contains("agreement/coastal-trade-agreement", "person/vela", "person/juan-soto")
                .doesNotContain("group/registry-77");
        List<String> before = Graphs.sortedQuads(store);

        load(REGISTRY, TALKS);
        assertThat(things())
                .contains("agreement/registry-401", "person/registry-17", "group/registry-77")
                .doesNotContain("agreement/coastal-trade-agreement", "person/vela");
        assertThat(Graphs.sortedQuads(store))
                .anyMatch(quad -> quad.contains("group/registry-77> <https://w3id.org/entente/ontology#originState>")
                        && quad.contains("graph/document/coast-talks"));

        loader().withdraw("dataset/coast-registry");
        load(TALKS);
        assertThat(Graphs.sortedQuads(store)).isEqualTo(before);
    }

    @Test
    void aDatasetThatComesAfterItsDocumentIsReadBeforeItAndLoadingAgainChangesNothing() {
        load(TALKS, REGISTRY);
        List<String> before = Graphs.sortedQuads(store);
        assertThat(things()).contains("person/registry-17");

        assertThat(load(TALKS, REGISTRY).sources())
                .extracting(SourceReport::outcome)
                .containsOnly(SourceReport.Outcome.UNCHANGED);
        assertThat(Graphs.sortedQuads(store)).isEqualTo(before);
    }

    @Test
    void whatDatasetsNameIsInTheDigestAndWhatDocumentsNameIsNot() {
        load(REGISTRY);
        String known = gazetteer().digest();
        assertThat(known).isNotEqualTo(TABLES.digest());

        load(TALKS);
        assertThat(gazetteer().digest()).isEqualTo(known);
        assertThat(Graphs.sortedQuads(store))
                .anyMatch(quad -> quad.contains("ontology#gazetteerDigest> \"" + known + "\""));
        assertThat(StoredNames.in(store, Iris.ENTENTE, List.of(StoredNames.DOCUMENTS)))
                .as("the document names things, too")
                .isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> sentencesNameWhatTheTableSays() {
        load(REGISTRY);
        Lexicon lexicon = new Lexicon(LanguageFolder.ENGLISH);
        Knowledge knowledge = Knowledge.of(gazetteer(), lexicon);
        return Table.read("load/registry-sentences.txt").rows().stream()
                .map(row -> dynamicTest(
                        row.toString(),
                        () -> assertThat(named(row.text(), lexicon, knowledge)).isEqualTo(row.expected())));
    }

    private static String named(String dated, Lexicon lexicon, Knowledge knowledge) {
        String[] halves = dated.split(" \\| ", 2);
        DocumentDescription description =
                new DocumentDescription("text", null, PartialDate.parse(halves[0]), null, null, null, null, null, "en");
        SourceText text = new SourceText(description, halves[1], "");
        String named = MarkedText.of(text, Genre.UNKNOWN, lexicon, knowledge).lines().stream()
                .flatMap(line -> line.mentions().stream())
                .map(Mention::entity)
                .filter(Objects::nonNull)
                .map(Value.Entity::key)
                .filter(key -> key.contains("registry-"))
                .distinct()
                .collect(Collectors.joining("; "));
        return named.isEmpty() ? "nothing" : named;
    }

    private Gazetteer gazetteer() {
        return TABLES.with(StoredNames.in(store, Iris.ENTENTE, List.of(StoredNames.DATASETS)));
    }

    /** The things of the document's graph, by the paths of their IRIs. */
    private Set<String> things() {
        String folder = Iris.ENTENTE.thing("").getURI();
        return store.read(Iris.ENTENTE.documentGraph("coast-talks")).orElseThrow().stream()
                .map(triple -> triple.getSubject().toString())
                .filter(thing -> thing.startsWith(folder))
                .map(thing -> thing.substring(folder.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private LoadReport load(Path... paths) {
        LoadReport report = loader().load(List.of(paths), LoadOptions.NONE, Progress.NONE);
        assertThat(report.failures()).isEmpty();
        return report;
    }

    private Loader loader() {
        return new Loader(
                store, RuleReader::english, TABLES, ONTOLOGY, Iris.ENTENTE, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
