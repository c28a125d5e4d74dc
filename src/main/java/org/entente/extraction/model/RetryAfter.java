package org.entente.extraction.model;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a server asks to be left alone: seconds, or a date. */
final class RetryAfter {

    private RetryAfter() {}

    /** Zero where it does not say. */
    static Duration in(HttpHeaders headers) {
        return headers.firstValue("Retry-After").map(RetryAfter::read).orElse(Duration.ZERO);
    }

    private static Duration read(String value) {
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Duration until = Duration.between(
                    ZonedDateTime.now(ZoneOffset.UTC),
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
