package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.entente.graph.ChildProcess.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build that is stopped, by whatever, leaves what was published before. */
class StoppedBuildTest {

    private static final int KILLS = 8;

    @TempDir
    private Path directory;

    @Test
    void killedAtAnyMomentItLeavesAWholeRelease() throws Exception {
        Random random = new Random(11);
        int published = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (Running child = ChildProcess.start(
                    PublishAgainAndAgain.class, directory.toString(), Integer.toString(published + 1))) {
                assertThat(child.readLine()).isEqualTo("publishing");
                long begun = System.nanoTime();
                published = Integer.parseInt(child.readLine());
                long first = System.nanoTime() - begun;
                if (kill % 2 == 0) {
                    // While triples are taken or, mostly, while the second release takes the place of the first.
                    Thread.sleep(random.nextLong(first / 1_000_000 + 1));
                } else {
                    // Within what publishing takes, which is less than it took the first time.
                    assertThat(child.readLine()).isEqualTo("publishing");
                    LockSupport.parkNanos(random.nextLong(first));
                }
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

    @ParameterizedTest
    @EnumSource(FillDisk.Graphs.class)
    void onAFullDiskItSaysSoAndLeavesTheStoreAsItWas(FillDisk.Graphs graphs) throws Exception {
        try (Running child = ChildProcess.startOnSmallDisk(
                90, directory, FillDisk.class, directory.resolve("store").toString(), graphs.name())) {
            assertThat(child.readLine())
                    .startsWith(directory.resolve("store") + ": the new state of the store could not be written (")
                    .contains("MB are free there")
                    .endsWith("the store is as it was; make room, and load again");
            String written = child.readLine();
            assertThat(written).isNotEqualTo("0");
            assertThat(child.readLine()).isEqualTo(written);
            assertThat(child.readLine()).isEqualTo("[" + graphs.triples + "]");
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
