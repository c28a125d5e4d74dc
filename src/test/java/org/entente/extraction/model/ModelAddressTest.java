package org.entente.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://models.example.org, https://models.example.org/v1/chat/completions",
        "https://models.example.org/v1/, https://models.example.org/v1/chat/completions",
        "https://models.example.org/team/v1, https://models.example.org/team/v1/chat/completions",
        "http://localhost:8000, http://localhost:8000/v1/chat/completions",
        "http://[::1]:8000/v1, http://[::1]:8000/v1/chat/completions"
    })
    void questionsGoBelowTheBase(String base, String questions) {
        assertThat(ModelAddress.of(URI.create(base), null, false).questions()).hasToString(questions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://models.example.org",
                "http://127.0.0.1.example.org",
                "http://localhost.example.org",
                "https://user:word@models.example.org",
                "https://models.example.org?key=word",
                "ftp://models.example.org",
                "models.example.org",
                "https:///v1"
            })
    void anAddressThatWouldGiveThingsAwayIsRefused(String base) {
        assertThatThrownBy(() -> ModelAddress.of(URI.create(base), "sk-word", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected")
                .hasMessageNotContaining("sk-word")
                .hasMessageNotContaining("user:word");
    }

    @Test
    void plainHttpToAnotherMachineMustBeAllowed() {
        assertThat(ModelAddress.of(URI.create("http://models.example.org"), null, true)
                        .questions())
                .hasToString("http://models.example.org/v1/chat/completions");
    }

    @Test
    void aKeyThatIsNoneIsRefusedWithoutBeingShown() {
        assertThatThrownBy(() -> ModelAddress.of(URI.create("https://models.example.org"), "sk-one\nsk-two", false))
                .hasMessageNotContaining("sk-");
    }

    @Test
    void theKeyIsNoPartOfWhatIsShown() {
        assertThat(ModelAddress.of(URI.create("https://models.example.org"), "sk-word", false))
                .asString()
                .doesNotContain("sk-word");
    }
}
