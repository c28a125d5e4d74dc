package org.entente.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.dataset.ReferenceDatasets;
import org.entente.graph.Graphs;
import org.entente.graph.Iris;
import org.entente.graph.Shapes;
import org.entente.graph.Store;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.load.SourceReport.Outcome;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.Test;

class ShippedTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Gazetteer GAZETTEER = ReferenceGazetteer.load();

    @Test
    void theListOfDocumentsIsTheFolder() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("data/documents"))) {
            assertThat(entries.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(Shipped.DOCUMENTS);
        }
    }

    @Test
    void theReferenceDatasetsMeetTheShapes() {
        Shapes shapes = new Shapes(Iris.ENTENTE, ONTOLOGY);

        assertThat(ReferenceDatasets.all(Iris.ENTENTE.base()))
                .isNotEmpty()
                .allSatisfy((name, graph) ->
                        assertThat(shapes.validate(graph)).as(name).isEmpty());
    }

    @Test
    void anEmptyStoreGetsAllThatShips() {
        try (Store store = Store.inMemory()) {
            LoadReport report = Shipped.load(loader(store, "1"), Progress.NONE);

            assertThat(report.sources())
                    .hasSize(4 + Shipped.DOCUMENTS.size())
                    .allSatisfy(source ->
                            assertThat(source.outcome()).as(source.toString()).isEqualTo(Outcome.NEW));
            assertThat(store.graphs())
                    .contains(
                            "https://w3id.org/entente/graph/ontology",
                            "https://w3id.org/entente/graph/dataset/states",
                            "https://w3id.org/entente/graph/dataset/us-peru-official-figures",
                            "https://w3id.org/entente/graph/document/us-peru-briefing");
        }
    }

    @Test
    void aStoreThatHasItAllIsNotWrittenAndWhatWasWithdrawnStaysAway() {
        try (Store store = Store.inMemory()) {
            Loader loader = loader(store, "1");
            Shipped.load(loader, Progress.NONE);
            loader.withdraw("us-peru-briefing");
            List<String> before = Graphs.sortedQuads(store);

            assertThat(Shipped.load(loader, Progress.NONE).sources()).isEmpty();
            assertThat(Graphs.sortedQuads(store)).isEqualTo(before);
        }
    }

    @Test
    void aStoreOfAnotherVersionGetsThisOne() {
        try (Store store = Store.inMemory()) {
            Shipped.load(loader(store, "1"), Progress.NONE);
            store.replace(Map.of("https://w3id.org/entente/graph/dataset/states", Graphs.turtle(":old :and :wrong .")));

            LoadReport report = Shipped.load(loader(store, "2"), Progress.NONE);

            assertThat(report.sources()).extracting(SourceReport::outcome).containsOnly(Outcome.REPLACED);
            assertThat(Graphs.sortedQuads(store)).noneMatch(quad -> quad.contains("https://example.org/wrong"));
        }
    }

    private static Loader loader(Store store, String version) {
        return new Loader(store, new CoastNote(version), GAZETTEER, ONTOLOGY);
    }
}
