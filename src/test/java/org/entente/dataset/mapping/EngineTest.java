package org.entente.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.dataset.SourceSample;
import org.entente.dataset.SourceSample.Mapped;
import org.entente.dataset.record.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine makes of the sample of each source is what Jena makes of it. */
class EngineTest {

    static List<SourceSample> samples() {
        return Stream.of("data/sources", "src/test/resources/org/entente/dataset/sources")
                .flatMap(folder -> SourceSample.in(Path.of(folder)).stream())
                .filter(SourceSample::hasExpectation)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isOfOneMindWithJena(SourceSample sample) throws IOException {
        Mapped engine = sample.map(Mapper::new);
        Mapped oracle = sample.map(Oracle::mapper);

        assertThat(engine.graph().stream().toList())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(oracle.graph().stream().toList());
        assertThat(engine.problems())
                .map(Problem::found)
                .isEqualTo(oracle.problems().stream().map(Problem::found).toList());
        assertThat(engine.outcome().names()).isEqualTo(oracle.outcome().names());
        assertThat(engine.outcome().skipped()).isEqualTo(oracle.outcome().skipped());
    }
}
