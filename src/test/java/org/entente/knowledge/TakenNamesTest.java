package org.entente.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.claim.EntityKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TakenNamesTest {

    private static final TakenNames TAKEN = new TakenNames();

    @ParameterizedTest
    @CsvFileSource(resources = "taken-names.csv", useHeadersInDisplayName = true)
    void aNameIsTakenAsTextsWriteItOrNotAtAll(String kind, String written, @Nullable String taken) {
        EntityKind entityKind = EntityKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
        assertThat(TAKEN.of(entityKind, written).stream().map(Name::text).collect(Collectors.joining("|")))
                .isEqualTo(taken == null ? "" : taken);
    }
}
