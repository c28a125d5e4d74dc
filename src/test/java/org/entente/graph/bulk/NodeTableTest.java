package org.entente.graph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeTableTest {

    private final Random random = new Random(3);

    @TempDir
    private Path directory;

    private record Hash(long high, long low) {}

    @Test
    void eachHashKeepsItsFirstNumberHoweverManyThereAre() throws IOException {
        Map<Hash, Long> expected = new HashMap<>();
        try (NodeTable table = new NodeTable(directory, 0)) {
            for (long number = 0; number < 300_000; number++) {
                // Some hashes are equal, some share their high half, and some stand at the very end.
                Hash hash = new Hash(
                        random.nextInt(100) == 0 ? -1 - random.nextInt(40) : random.nextLong(), random.nextInt(50));
                expected.putIfAbsent(hash, number);

                assertThat(table.numberOf(hash.high(), hash.low(), number)).isEqualTo(expected.get(hash));
            }
            assertThat(table.size()).isEqualTo(expected.size());

            List<Hash> visited = new ArrayList<>();
            table.forEach((high, low, number) -> {
                Hash hash = new Hash(high, low);
                visited.add(hash);
                assertThat(number).isEqualTo(expected.get(hash));
            });
            assertThat(visited)
                    .hasSize(expected.size())
                    .isSortedAccordingTo((a, b) -> a.high() != b.high()
                            ? Long.compareUnsigned(a.high(), b.high())
                            : Long.compareUnsigned(a.low(), b.low()));
        }
        assertThat(directory).isEmptyDirectory();
    }
}
