package org.entente.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.claim.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReferenceGazetteerTest {

    private static final Gazetteer GAZETTEER = ReferenceGazetteer.load();

    @ParameterizedTest
    @CsvFileSource(resources = "names.csv", useHeadersInDisplayName = true)
    void aNameNamesWhatTheTableSays(String kind, String name, String names) {
        EntityKind entityKind = EntityKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
        assertThat(keys(GAZETTEER.resolve(entityKind, name))).isEqualTo(names);
    }

    @Test
    void everyNameOfEverythingResolvesToItOrIsAmbiguousWithIt() {
        for (Known known : GAZETTEER.all()) {
            for (Name name : known.names()) {
                assertThat(keys(GAZETTEER.resolve(known.kind(), name.text())).split("\\|"))
                        .as(name.text())
                        .contains(known.key());
            }
        }
    }

    @Test
    void loadingAgainGivesTheSameThingsInTheSameOrderAndTheSameDigest() {
        Gazetteer again = ReferenceGazetteer.load();
        assertThat(List.copyOf(again.all())).isEqualTo(List.copyOf(GAZETTEER.all()));
        assertThat(again.digest()).isEqualTo(GAZETTEER.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void whatTheGraphKnowsIsAddedToWhatTheTablesKnow() {
        Gazetteer more = GAZETTEER.with(List.of(gang("Tren de Aragua"), gang("TdA")));
        assertThat(keys(more.resolve(EntityKind.CRIMINAL_GROUP, "tren de aragua")))
                .isEqualTo("group/tren-de-aragua");
        assertThat(keys(more.resolve(EntityKind.CRIMINAL_GROUP, "TdA"))).isEqualTo("group/tren-de-aragua");
        assertThat(keys(more.resolve(EntityKind.STATE, "Peru"))).isEqualTo("state/PER");
        assertThat(more.all()).hasSize(GAZETTEER.all().size() + 1);
        assertThat(more.digest()).isNotEqualTo(GAZETTEER.digest());
    }

    @Test
    void theDigestIsOfWhatIsKnownInWhateverOrderItCame() {
        Gazetteer gang = new KnownThings(List.of(gang("Tren de Aragua"), gang("TdA")));
        Gazetteer same = new KnownThings(List.of(gang("TdA"), gang("Tren de Aragua")));
        assertThat(Gazetteer.of(gang, GAZETTEER).digest())
                .isEqualTo(Gazetteer.of(GAZETTEER, same).digest())
                .isNotEqualTo(GAZETTEER.digest());
    }

    private static Known gang(String name) {
        return new Known(
                EntityKind.CRIMINAL_GROUP,
                "group/tren-de-aragua",
                "Tren de Aragua",
                List.of(new Name(name, Name.Kind.OTHER)),
                "VEN");
    }

    private static String keys(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Found found -> found.known().key();
            case Resolution.Unknown unknown -> "nothing";
            case Resolution.Ambiguous ambiguous ->
                ambiguous.candidates().stream().map(Known::key).collect(Collectors.joining("|"));
        };
    }
}
