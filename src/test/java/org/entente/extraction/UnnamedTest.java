package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;
import org.entente.claim.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever a text speaks of without a name belongs to that text; whoever has a name is the same everywhere. */
class UnnamedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Critics of the pact say that Japan gave Peru $3 million in 2021.                   | speaker  | collective/one/critics-of-the-pact
            They say that Japan gave Peru $3 million in 2021.                                  | speaker  | collective/one/they
            The cartels engage in drug trafficking. These cartels engage in money laundering.  | group    | group/one/cartels
            The police fear criminal organizations like Chile's Los Lobos.                     | group    | group/los-lobos
            """)
    void keepsToItsDocument(String text, String who, String key) {
        assertThat(keys("one", text, who)).containsOnly(key);
        assertThat(keys("two", text, who)).containsOnly(key.replace("/one/", "/two/"));
    }

    private static List<String> keys(String document, String text, String who) {
        return Reading.READER
                .read(new SourceText(
                        new DocumentDescription(document, null, null, null, null, null, null, null, "en"), text, ""))
                .stream()
                .flatMap(claim -> entities(claim, who).stream())
                .map(Value.Entity::key)
                .toList();
    }

    private static List<Value.Entity> entities(Claim claim, String who) {
        Value.Entity speaker = claim.voice().speaker();
        return who.equals("speaker")
                ? speaker == null ? List.of() : List.of(speaker)
                : claim.slot(who).stream()
                        .map(slot -> (Value.Entity) slot.value())
                        .toList();
    }
}
