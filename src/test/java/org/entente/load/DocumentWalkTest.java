package org.entente.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.entente.claim.Claim;
import org.entente.claim.DocumentDescription;
import org.entente.claim.EntityKind;
import org.entente.claim.SourceText;
import org.entente.document.DocumentFiles;
import org.entente.graph.ClaimGraph;
import org.entente.graph.ClaimedDocument;
import org.entente.graph.Iris;
import org.entente.graph.Shapes;
import org.entente.graph.Store;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.knowledge.Resolution;
import org.entente.vocabulary.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One document's way from its file to an answer, step by step: the test to read first. */
class DocumentWalkTest {

    private static final Iris IRIS = Iris.ENTENTE;

    @TempDir
    private Path directory;

    @Test
    void aDocumentGoesFromItsFileToAnAnswerWithTheWordsThatItCameFrom() throws Exception {
        // 1 Source: who publishes it, licence, date.
        DocumentDescription description = DescriptionFile.read(CoastNote.FOLDER, "coast-note");
        assertThat(description.genre()).isEqualTo("opinion");

        // 2 SourceText: the text in which everything is counted.
        SourceText text = DocumentFiles.read(CoastNote.FOLDER.resolve("text.txt"), description)
                .in("en");
        assertThat(text.sha256()).hasSize(64);

        // 3 Mention and 4 Claim: what it says, with the words that say it.
        CoastNote reader = new CoastNote("1");
        List<Claim> claims = reader.read(text);
        assertThat(claims).extracting(claim -> claim.span().quote()).contains(CoastNote.STATED, CoastNote.REPORTED);

        // 5 Resolution: a name is one thing, several or none.
        Gazetteer gazetteer = ReferenceGazetteer.load();
        assertThat(gazetteer.resolve(EntityKind.STATE, "Perú"))
                .isInstanceOfSatisfying(
                        Resolution.Found.class,
                        found -> assertThat(found.known().key()).isEqualTo("state/PER"));

        // 6 Statement and 7 quads: claims with IRIs, or rejected with a reason; nothing is dropped in silence.
        Ontology ontology = Ontology.load();
        ClaimedDocument document = new ClaimGraph(IRIS, ontology, reader.forms()).write(text, claims, null);
        assertThat(document.claims()).hasSameSizeAs(claims);
        assertThat(document.rejected()).isEmpty();

        // 8 ValidationReport: what is not asserted is held to the same shapes.
        assertThat(new Shapes(IRIS, ontology).validate(document.toValidate())).isEmpty();

        try (Store store = Store.open(directory.resolve("store"))) {
            Loader loader = new Loader(store, reader, gazetteer, ontology);
            Shipped.load(loader, Progress.NONE);

            // 9 named graph and 10 LoadReport: all of the above at once, in one transaction.
            LoadReport report = loader.load(List.of(CoastNote.FOLDER), LoadOptions.NONE, Progress.NONE);
            assertThat(report.sources()).singleElement().satisfies(source -> {
                assertThat(source.stated()).isEqualTo(2);
                assertThat(source.described()).isEqualTo(2);
                assertThat(source.forReview()).hasSize(1);
            });
            Graph stored = store.read(IRIS.documentGraph("coast-note")).orElseThrow();
            assertThat(stored.size()).isGreaterThan(document.toStore().size());

            // 11 derived graphs: dyad links.
            assertThat(store.graphs()).contains(IRIS.derived(IRIS.documentGraph("coast-note")));

            // 12 answer: with the words that it came from.
            assertThat(Questions.answer(store, Questions.FOLDER.resolve("what-is-said-and-in-which-words.rq")))
                    .contains("9000000.0,false,critics in Perú," + CoastNote.REPORTED);
        }
    }
}
