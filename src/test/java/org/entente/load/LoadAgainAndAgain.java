package org.entente.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.graph.Store;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.vocabulary.Ontology;

/** Loads one document after another and prints the id of each that was reported as loaded, until the process is killed. */
final class LoadAgainAndAgain {

    private LoadAgainAndAgain() {}

    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[1]);
        try (Store store = Store.open(Path.of(arguments[0]))) {
            Loader loader = new Loader(store, new CoastNote("1"), ReferenceGazetteer.load(), Ontology.load());
            for (int number = 1; ; number++) {
                Path text =
                        Files.copy(CoastNote.FOLDER.resolve("text.txt"), sources.resolve("note-" + number + ".txt"));
                LoadReport report = loader.load(List.of(text), LoadOptions.NONE, Progress.NONE);
                System.out.println(report.sources().getFirst().id());
            }
        }
    }
}
