package org.entente.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.entente.StoreOfLevels;
import org.entente.graph.Iris;
import org.entente.load.LoadOptions;
import org.entente.load.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a withdrawal, beside what it does. */
class ImpactTest {

    private static final List<Path> LISTS = List.of(
            Path.of("src/test/resources/org/entente/merge/harbour-list.ttl"),
            Path.of("src/test/resources/org/entente/merge/lake-list.ttl"));

    private static StoreOfLevels opened;

    @BeforeAll
    static void open() {
        opened = StoreOfLevels.open();
        opened.loader().load(LISTS, LoadOptions.NONE, Progress.NONE);
    }

    @AfterAll
    static void close() {
        opened.close();
    }

    /** Each is withdrawn from what the one before it has left. */
    @ParameterizedTest
    @CsvSource({
        "quoting-letter, 1, 0, 0",
        "document/coast-courier, 3, 0, 1",
        "us-foreign-aid, 0, 0, 0",
        "lake-list, 0, 5, 0",
        "us-peru-official-figures, 0, 0, 17"
    })
    void isExactlyWhatTheWithdrawalDoes(String id, int claims, int merges, int resting) {
        Impact impact = impact(id);
        assertThat(List.of(
                        impact.claims(),
                        (long) impact.merges().size(),
                        impact.resting().stream()
                                .map(Impact.Resting::thing)
                                .distinct()
                                .count()))
                .containsExactly((long) claims, (long) merges, (long) resting);
        Set<Quad> before = quads();

        assertThat(opened.loader().withdraw(id)).isTrue();

        Set<Quad> after = quads();
        Set<Quad> gone = without(before, after);
        TreeMap<String, Long> ofFallen = new TreeMap<>();
        gone.stream()
                .map(quad -> quad.getGraph().getURI())
                .filter(graph -> impact.graphs().containsKey(graph))
                .forEach(graph -> ofFallen.merge(graph, 1L, Long::sum));
        assertThat(ofFallen).isEqualTo(impact.graphs());
        gone.removeIf(quad -> impact.graphs().containsKey(quad.getGraph().getURI()));
        assertThat(gone).isEqualTo(impact.removed());
        assertThat(without(after, before)).isEqualTo(impact.added());
        assertThat(opened.loader().withdraw(id)).isFalse();
    }

    private static Impact impact(String id) {
        Set<Quad> before = quads();
        Withdrawal plan = Withdrawal.of(id, opened.store(), Iris.ENTENTE, Clock.systemUTC())
                .orElseThrow();
        Impact impact = Impact.of(plan, opened.store().dataset());
        assertThat(quads()).as("nothing is written").isEqualTo(before);
        return impact;
    }

    private static Set<Quad> quads() {
        return Txn.calculateRead(
                opened.store().dataset(),
                () -> Iter.toSet(opened.store().dataset().find()));
    }

    private static Set<Quad> without(Set<Quad> quads, Set<Quad> others) {
        Set<Quad> more = new HashSet<>(quads);
        more.removeAll(others);
        return more;
    }
}
