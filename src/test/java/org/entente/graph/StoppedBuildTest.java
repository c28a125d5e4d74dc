package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.graph.ChildProcess.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is stopped, by whatever, leaves what was published before. */
class StoppedBuildTest {

    private static final int KILLS = 6;

    @TempDir
    private Path directory;

    @Test
    void killedAtAnyMomentItLeavesAWholeRelease() throws Exception {
        Random random = new Random(11);
        int published = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (Running child = ChildProcess.start(
                    PublishAgainAndAgain.class, directory.toString(), Integer.toString(published + 1), "1")) {
                long begun = System.nanoTime();
                published = Integer.parseInt(child.readLine());
                long first = (System.nanoTime() - begun) / 1_000_000;
                // Somewhere in the builds that follow, each of which takes less than the first with the start of its
                // process.
                Thread.sleep(random.nextLong(first + 1));
            }
            try (Store store = Store.open(directory)) {
                assertThat(ManyTriples.releases(store)).hasSize(1);
                int found =
                        Integer.parseInt(ManyTriples.releases(store).iterator().next());
                assertThat(found).isGreaterThanOrEqualTo(published);
                assertThat(store.size(ManyTriples.GRAPH)).isEqualTo(ManyTriples.COUNT);
                published = found;
            }
            assertThat(generations()).hasSize(1);
        }
    }

    @Test
    void withoutRoomItSaysSoAndLeavesTheStoreAsItWas() throws Exception {
        try (Store store = Store.open(directory)) {
            ManyTriples.publish(store, 1);
        }
        List<String> before = generations();
        // TDB2 makes files of 8 MB for next to nothing; the numbers of these triples take more.
        try (Running child =
                ChildProcess.startWithSmallFiles(10_000, PublishAgainAndAgain.class, directory.toString(), "2", "4")) {
            assertThat(child.readLine())
                    .startsWith(directory + ": the new state of the store could not be written (File too large;")
                    .contains("MB are free there")
                    .endsWith("the store is as it was; make room, and load again");
            assertThat(child.readLine()).isNull();
        }
        assertThat(generations()).isEqualTo(before);
        try (Store store = Store.open(directory)) {
            assertThat(ManyTriples.releases(store)).containsExactly("1");
            assertThat(store.size(ManyTriples.GRAPH)).isEqualTo(ManyTriples.COUNT);
        }
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.startsWith("generation-"))
                    .toList();
        }
    }
}
