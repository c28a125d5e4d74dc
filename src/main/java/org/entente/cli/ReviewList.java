package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.graph.Review;
import org.entente.review.Reading;
import org.jspecify.annotations.Nullable;

/** What {@code review} says of each claim: the words in their place for people, each part of it for programs. */
enum ReviewList {
    FOR_PEOPLE("id", "status", "document", "claim", "words", "why", "decision") {
        @Override
        List<String> cells(Reading reading) {
            return List.of(
                    reading.key(),
                    status(reading),
                    reading.document(),
                    reading.summary(),
                    reading.before() + "[" + reading.words() + "]" + reading.after(),
                    String.join("; ", reading.reasons()),
                    decision(reading.review()));
        }
    },
    FOR_PROGRAMS(
            "id",
            "status",
            "document",
            "type",
            "values",
            "asserted",
            "before",
            "words",
            "after",
            "reasons",
            "by",
            "at",
            "because") {
        @Override
        List<String> cells(Reading reading) {
            Review review = reading.review();
            return List.of(
                    reading.key(),
                    status(reading),
                    reading.document(),
                    reading.type(),
                    String.join("; ", reading.values()),
                    String.valueOf(reading.asserted()),
                    reading.before(),
                    reading.words(),
                    reading.after(),
                    String.join("; ", reading.reasons()),
                    review == null ? "" : review.by(),
                    review == null ? "" : review.at().toString(),
                    review == null ? "" : Objects.requireNonNullElse(review.because(), ""));
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // nothing changes what List.of made
    private final List<String> heading;

    ReviewList(String... heading) {
        this.heading = List.of(heading);
    }

    List<String> heading() {
        return heading;
    }

    abstract List<String> cells(Reading reading);

    private static String status(Reading reading) {
        return reading.status() == Reading.Status.NOT_FOUND
                ? "no longer found"
                : reading.status().name().toLowerCase(Locale.ROOT);
    }

    private static String decision(@Nullable Review review) {
        if (review == null) {
            return "";
        }
        return "%s by %s on %s%s"
                .formatted(
                        review.verdict().name().toLowerCase(Locale.ROOT),
                        review.by(),
                        review.at(),
                        review.because() == null ? "" : ": " + review.because());
    }
}
