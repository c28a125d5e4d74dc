package org.entente.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.knowledge.PartyResolver.Scheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReferencePartiesTest {

    private static final PartyResolver PARTIES = ReferenceParties.load();
    private static final States STATES = States.load();

    @ParameterizedTest
    @CsvFileSource(resources = "parties.csv", useHeadersInDisplayName = true, nullValues = "")
    void aNameOrCodeNamesWhatTheTableSays(String scheme, String text, @Nullable Integer year, @Nullable String names) {
        Scheme as = Scheme.valueOf(scheme.toUpperCase(Locale.ROOT));
        assertThat(PARTIES.party(text, as, year)).isEqualTo(names);
    }

    @Test
    void everyStateIsFoundByItsOwnCodes() {
        for (State state : STATES.all()) {
            Integer year =
                    state.until() == null ? null : Integer.valueOf(state.until().year());
            if (state.alpha3() != null) {
                assertThat(PARTIES.state(state.code(), Scheme.ALPHA3, null)).isEqualTo(state.key());
            }
            if (state.alpha2() != null) {
                assertThat(PARTIES.state(state.alpha2(), Scheme.ALPHA2, year)).isEqualTo(state.key());
            }
            if (state.wikidata() != null) {
                assertThat(PARTIES.state(state.wikidata(), Scheme.WIKIDATA, null))
                        .isEqualTo(state.key());
            }
        }
    }

    @Test
    void everyStateIsFoundByItsOfficialName() {
        assertThat(STATES.all().stream()
                        .filter(state -> {
                            Integer year = state.until() == null
                                    ? null
                                    : Integer.valueOf(state.until().year());
                            return !state.key().equals(PARTIES.state(state.official(), Scheme.NAME, year));
                        })
                        .map(State::official)
                        .collect(Collectors.toList()))
                .as("the Virgin Islands of two powers share theirs")
                .containsExactly("Virgin Islands");
    }

    @Test
    void noTwoPairsOfStatesShareADyad() {
        assertThat(STATES.all().stream()
                        .flatMap(one -> STATES.all().stream()
                                .filter(other -> one.code().compareTo(other.code()) < 0)
                                .map(other -> one.code() + "-" + other.code())))
                .doesNotHaveDuplicates();
    }
}
