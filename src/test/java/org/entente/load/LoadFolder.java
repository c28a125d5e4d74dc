package org.entente.load;

import java.nio.file.Path;
import java.util.List;
import org.entente.graph.Store;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.vocabulary.Ontology;

/** Loads a folder and prints the id of each document that was reported as loaded, until the process is killed. */
final class LoadFolder {

    private LoadFolder() {}

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            Loader loader = new Loader(store, new CoastNote("1"), ReferenceGazetteer.load(), Ontology.load());
            loader.load(List.of(Path.of(arguments[1])), LoadOptions.NONE, new Progress() {
                @Override
                public void done(SourceReport report) {
                    System.out.println(report.id());
                }
            });
        }
    }
}
