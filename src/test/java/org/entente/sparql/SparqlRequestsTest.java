package org.entente.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.RunningServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each row of {@code requests.csv}: what is sent, and with which status and in which media type it is answered. */
class SparqlRequestsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "requests.csv", numLinesToSkip = 1)
    void isAnswered(
            String what,
            String method,
            @Nullable String query,
            @Nullable String parameters,
            @Nullable String accept,
            @Nullable String contentType,
            @Nullable String body,
            int status,
            @Nullable String mediaType) {
        HttpRequest.Builder request = RunningServer.get()
                .request("/sparql" + queryString(query, parameters))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (accept != null) {
            request.header("Accept", accept);
        }
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }

        HttpResponse<String> response = RunningServer.get().send(request);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").map(type -> type.replaceFirst(";.*", "")))
                .as(response.body())
                .isEqualTo(java.util.Optional.ofNullable(mediaType));
        assertThat(response.body().isEmpty()).isEqualTo(method.equals("HEAD") || status == 303);
    }

    private static String queryString(@Nullable String query, @Nullable String parameters) {
        String encoded = query == null ? null : "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        String all = Stream.of(encoded == null ? "" : encoded, parameters == null ? "" : parameters)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return all.isEmpty() ? "" : "?" + all;
    }
}
