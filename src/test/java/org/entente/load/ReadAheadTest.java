package org.entente.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private static final List<Integer> ROW = IntStream.range(0, 2000).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheRowAndFewAreMadeAhead() {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> results = new ArrayList<>();
        int farthest = 0;
        try (ReadAhead<Integer, Integer> ahead = new ReadAhead<>(ROW, number -> {
            begun.incrementAndGet();
            return -number;
        })) {
            while (ahead.hasNext()) {
                results.add(ahead.next());
                farthest = Math.max(farthest, begun.get() - results.size());
            }
        }

        assertThat(results).isEqualTo(ROW.stream().map(number -> -number).toList());
        assertThat(farthest).isLessThanOrEqualTo(4 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void whatTheWorkThrowsIsThrownInItsTurn() {
        try (ReadAhead<Integer, Integer> ahead = new ReadAhead<>(ROW, number -> 10 / (3 - number))) {
            assertThat(ahead.next()).isEqualTo(3);
            assertThat(ahead.next()).isEqualTo(5);
            assertThat(ahead.next()).isEqualTo(10);
            assertThatThrownBy(ahead::next).hasCauseInstanceOf(ArithmeticException.class);
        }
    }
}
