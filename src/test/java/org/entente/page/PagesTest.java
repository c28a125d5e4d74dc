package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.entente.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages answer, as a browser asks for them. */
class PagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "pages.csv", numLinesToSkip = 1)
    void saysWhatAReaderLooksFor(String path, int status, String words) {
        HttpResponse<String> page = html(path);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/questions/claims-about-two-states",
                "/questions/what-is-loaded",
                "/documents/river-note",
                "/questions/aid-between-states?donor=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/documents/%3Cscript%3Ealert(1)",
                "/%3Cscript%3E"
            })
    void noLabelAndNoParameterBecomesMarkup(String path) {
        String page = html(path).body();

        assertThat(page).doesNotContain("<script").doesNotContain("<b>");
        assertThat(page).contains("<html lang=\"en\">", "<main id=\"main\">", "<h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/documents/river-note", "/nowhere", "/sparql?query=ASK%7B%7D", "/entente.css"})
    void everyAnswerForbidsWhatComesFromElsewhere(String path) {
        assertThat(html(path).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'"));
        assertThat(html(path).headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void claimsStandInTheOrderOfTheTextAndOnlyTheFirstIsStated() {
        String page = html("/documents/river-note").body();

        assertThat(page.indexOf("10-aid-flow")).isPositive().isLessThan(page.indexOf("80-aid-flow"));
        assertThat(page.indexOf("80-aid-flow")).isLessThan(page.indexOf("140-meeting"));
        assertThat(page.split("class=\"claim\"", -1)).hasSize(2);
        assertThat(page.split("class=\"claim unasserted\"", -1)).hasSize(4);
    }

    @Test
    void programsGetProblemsAsJson() {
        HttpResponse<String> missing = RunningServer.get().get("/documents/river-notes");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type")).isEqualTo(Optional.of("application/problem+json"));
        assertThat(missing.body()).contains("\"near\":[\"/documents/river-note\"]");
    }

    @Test
    void healthIsPublicAndNothingElseOfTheActuator() {
        assertThat(RunningServer.get().get("/actuator/health/liveness").body()).contains("UP");
        assertThat(RunningServer.get().get("/actuator/health/readiness").body()).contains("UP");
        assertThat(RunningServer.get().get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(RunningServer.get().get("/actuator").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> html(String path) {
        RunningServer server = RunningServer.get();
        return server.send(server.request(path).header("Accept", BROWSER));
    }
}
