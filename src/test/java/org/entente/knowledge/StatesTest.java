package org.entente.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.SharedFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {

    private static final String COUNTRY_CODES = "data/country-codes/country-codes.csv";

    private static final States STATES = States.load();

    @Test
    void thereAre249EntriesOfIso3166AndKosovoAndFormerStates() {
        assertThat(all(State.Kind.STATE).size() + all(State.Kind.TERRITORY).size())
                .isEqualTo(249 + 1);
        assertThat(all(State.Kind.FORMER))
                .filteredOn(state -> state.alpha3() != null)
                .hasSize(8);
    }

    @Test
    void theUnitedNationsHave193Members() {
        assertThat(STATES.all().stream().filter(State::unMember))
                .hasSize(193)
                .allMatch(state -> state.kind() == State.Kind.STATE);
    }

    @Test
    void namibiasTwoLettersAreNotReadAsNothing() {
        assertThat(STATES.byCode("NA")).map(State::name).contains("Namibia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CS", "XX", "per", ""})
    void aCodeThatIsNoPresentStatesFindsNothing(String code) {
        assertThat(STATES.byCode(code)).isEmpty();
    }

    @Test
    void everyStateHasACapital() {
        assertThat(all(State.Kind.STATE)).noneMatch(state -> state.capitals().isEmpty());
    }

    @Test
    void noTwoCapitalsShareAnIri() {
        assertThat(STATES.all().stream().flatMap(state -> state.capitals().stream()))
                .extracting(Capital::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyStateButTheHolySeeHasADemonym() {
        assertThat(all(State.Kind.STATE))
                .filteredOn(state -> state.demonyms().isEmpty())
                .extracting(State::name)
                .containsExactly("Holy See");
    }

    @Test
    void codesAgreeWithThePublicTableOfCountryCodes() throws IOException {
        Path file = SharedFiles.required(COUNTRY_CODES);
        List<String> theirs;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            theirs = rows.stream().map(StatesTest::codes).toList();
        }
        List<String> ours = STATES.all().stream()
                .filter(state ->
                        state.kind() != State.Kind.FORMER && !state.code().equals("XKX"))
                .map(state -> codes(state.code(), state.alpha2(), String.valueOf(state.m49()), state.wikidata()))
                .toList();
        assertThat(ours).containsExactlyInAnyOrderElementsOf(theirs);
    }

    private static List<State> all(State.Kind kind) {
        return STATES.all().stream().filter(state -> state.kind() == kind).toList();
    }

    private static String codes(NamedCsvRecord row) {
        String alpha3 = row.getField("ISO3166-1-Alpha-3");
        String wikidata = row.getField("wikidata_id").replaceFirst(".*/", "");
        return codes(
                alpha3,
                row.getField("ISO3166-1-Alpha-2"),
                "%03d".formatted(Integer.valueOf(row.getField("M49"))),
                switch (alpha3) {
                    // Their item is the Kingdom with its Caribbean parts; ours is the country that has the code.
                    case "NLD" -> "Q55";
                    // Their cell is empty: "NA" was taken for "not available".
                    case "NAM" -> "Q1030";
                    default -> wikidata;
                });
    }

    private static String codes(@Nullable String... codes) {
        return String.join(" ", codes);
    }
}
