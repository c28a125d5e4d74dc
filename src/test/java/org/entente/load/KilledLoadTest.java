package org.entente.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.graph.ChildProcess;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledLoadTest {

    private static final Iris IRIS = Iris.ENTENTE;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void whatWasReportedAsLoadedIsThereAndNothingIsThereInPart(int loads) throws Exception {
        Path stored = directory.resolve("store");
        Path sources = Files.createDirectory(directory.resolve("sources"));
        List<String> reported = new ArrayList<>();
        try (ChildProcess.Running loading =
                ChildProcess.start(LoadAgainAndAgain.class, stored.toString(), sources.toString())) {
            while (reported.size() < loads) {
                reported.add(loading.readLine());
            }
        }

        assertWhole(stored, reported);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 120})
    void aFolderIsThereAsFarAsItWasReported(int loads) throws Exception {
        Path stored = directory.resolve("store");
        Path sources = Files.createDirectory(directory.resolve("sources"));
        for (int number = 1; number <= 400; number++) {
            Files.copy(CoastNote.FOLDER.resolve("text.txt"), sources.resolve("note-" + number + ".txt"));
        }
        List<String> reported = new ArrayList<>();
        try (ChildProcess.Running loading =
                ChildProcess.start(LoadFolder.class, stored.toString(), sources.toString())) {
            while (reported.size() < loads) {
                reported.add(loading.readLine());
            }
        }

        assertWhole(stored, reported);
    }

    private static void assertWhole(Path stored, List<String> reported) {
        try (Store store = Store.open(stored)) {
            assertThat(store.graphs()).containsAll(graphs(reported));
            Set<Integer> sizes = store.graphs().stream()
                    .filter(name -> name.startsWith(IRIS.documentGraph("")))
                    .map(name -> store.read(name).orElseThrow().size())
                    .collect(Collectors.toSet());
            assertThat(sizes).as("every document is there whole").hasSize(1);
            // Comparing with the official record comes after, and again with the next load where it was cut off.
            assertThat(store.graphs())
                    .as("each with what follows from it alone")
                    .filteredOn(name -> !name.endsWith("/evidence"))
                    .allSatisfy(name -> assertThat(store.graphs())
                            .contains(
                                    name.contains("/derived/") ? name.replace("/derived/", "/") : IRIS.derived(name)));
        }
    }

    private static List<String> graphs(List<String> ids) {
        return ids.stream().map(IRIS::documentGraph).toList();
    }
}
