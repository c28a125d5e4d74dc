package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.merge.PersonName.Agreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvFileSource(resources = "names.csv", useHeadersInDisplayName = true)
    void twoNamesAgreeAsTheTableSaysInEitherOrder(String one, String other, Agreement agree) {
        assertThat(PersonName.of(one).with(PersonName.of(other))).isEqualTo(agree);
        assertThat(PersonName.of(other).with(PersonName.of(one))).isEqualTo(agree);
    }
}
