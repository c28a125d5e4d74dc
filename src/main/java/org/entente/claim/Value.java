package org.entente.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What fills a slot of a claim. */
public sealed interface Value {

    /** The value as a reader sees it: a canonical name, a plain number, an ISO date, or words of the source. */
    String text();

    /**
     * A thing of the world.
     *
     * @param name its canonical name where the thing is known ("United States"), else as the source has it
     * @param key the path of its IRI below {@code …/id/}: {@code state/PER}, {@code person/christopher-landau}. For a
     *     {@link EntityKind#CONCEPT} it is {@code concept/} and the concept's slug
     * @param known whether the gazetteer knows the thing; otherwise the key was made from the name
     * @param state the ISO 3166 alpha-3 code of the state that the thing belongs to, or null
     */
    record Entity(
            EntityKind kind,
            String name,
            String key,
            boolean known,
            @Nullable String state) implements Value {
        @Override
        public String text() {
            return name;
        }
    }

    /** A number in whole units: 65000000, never 65 with "million" kept elsewhere. */
    record Amount(BigDecimal number) implements Value {
        @Override
        public String text() {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    /**
     * A point in time.
     *
     * @param inferred true when it was worked out ("Yesterday" and a date line) and does not stand in the text
     */
    record Time(PartialDate date, boolean inferred) implements Value {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /** Words: a purpose, an item, a topic, a hedge, a currency code. */
    record Text(String text) implements Value {}
}
