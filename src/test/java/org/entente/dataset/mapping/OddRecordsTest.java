package org.entente.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.dataset.SourceSample.Maker;
import org.entente.dataset.record.Problem;
import org.entente.knowledge.PartyResolver;
import org.entente.knowledge.ReferenceParties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On records that nobody would expect, too, the engine is of one mind with Jena: triples, rejects, and what is skipped. */
class OddRecordsTest {

    private static final String BASE = "https://w3id.org/entente/";
    private static final List<String> COLUMNS = List.of("a", "b", "c", "d", "e", "nothing");
    private static final List<@Nullable String> VALUES = Arrays.asList(
            null,
            "PER",
            "Peru",
            "CHL",
            "NA",
            "XXA",
            "United Nations",
            "drop",
            "1964-06",
            "1897-05-15?",
            "1964-13",
            "17 Dec 2020",
            "2022",
            "12",
            "-3.50",
            "1,234",
            "1e3",
            "much",
            "a; b;;cd ",
            "<p>Some <b>words</b> &amp; more</p>",
            "say \"é\" \\ \n",
            "😀");
    private static final PartyResolver PARTIES = ReferenceParties.load();

    private record Made(List<String> triples, List<String> problems, Outcome outcome) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theEngineIsOfOneMindWithJena(long seed) throws IOException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        Random random = new Random(seed);
        for (int row = 0; row < 100; row++) {
            List<@Nullable String> cells = new ArrayList<>();
            for (int cell = 0; cell < COLUMNS.size() - 1; cell++) {
                cells.add(VALUES.get(random.nextInt(VALUES.size())));
            }
            cells.add(null);
            rows.add(cells);
        }

        Made engine = made(rows, Mapper::new);
        Made oracle = made(rows, Oracle::mapper);

        assertThat(engine.problems()).isEqualTo(oracle.problems()).isNotEmpty();
        assertThat(engine.triples()).hasSameElementsAs(oracle.triples()).hasSizeGreaterThan(200);
        assertThat(engine.outcome().names()).isEqualTo(oracle.outcome().names()).isNotEmpty();
        assertThat(engine.outcome().skipped())
                .isEqualTo(oracle.outcome().skipped())
                .isPositive();
    }

    private static Made made(List<List<@Nullable String>> rows, Maker maker) throws IOException {
        Path file = Path.of("src/test/resources/org/entente/dataset/mapping/odd.rq");
        Mapping mapping = Mapping.parse("odd.rq", Files.readString(file), BASE);
        Lookups lookups = Lookups.read(
                "lookups.csv",
                new StringReader("list,value,becomes,note\nlist,PER,concept:obligated,\nlist,CHL,-,\n"),
                BASE);
        List<String> triples = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Mapper mapper = maker.mapper(
                mapping,
                new Context(BASE, "odd", PARTIES, lookups, Map.of()),
                (subject, predicate, object) -> triples.add(subject + " " + predicate + " " + object),
                problem -> problems.add(withoutColumn(problem)));
        mapper.file("odd.csv", new GivenRecords(COLUMNS, rows));
        return new Made(triples, problems, mapper.finish());
    }

    /** Jena does not know in which column a value stood. */
    private static String withoutColumn(Problem problem) {
        return problem.place().replaceFirst(",.*", "") + problem.found() + problem.expected();
    }
}
