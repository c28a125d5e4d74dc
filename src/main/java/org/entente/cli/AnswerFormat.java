package org.entente.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/** The forms in which {@code query} prints an answer. */
enum AnswerFormat {
    TABLE,
    CSV,
    JSON,
    TTL;

    /** The form where none is asked for. */
    static AnswerFormat usualFor(Query query) {
        return givesTriples(query) ? TTL : TABLE;
    }

    /** The forms that an answer to this query can have, in words. */
    static String suitableFor(Query query) {
        return Arrays.stream(values())
                .filter(format -> format.suits(query))
                .map(AnswerFormat::word)
                .collect(Collectors.joining(" or "));
    }

    boolean suits(Query query) {
        return (this == TTL) == givesTriples(query);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean givesTriples(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }
}
