package org.entente.knowledge;

import java.util.List;

/**
 * A capital of a state, or a city that serves as one.
 *
 * @param name the English name: "Kyiv"
 * @param spellings all that texts use, the English name first: "Kyiv", "Kiev"
 */
public record Capital(String name, List<String> spellings) {

    public Capital {
        spellings = List.copyOf(spellings);
    }

    /** The path of its IRI below {@code …/id/}: {@code place/kyiv}. */
    public String key() {
        return "place/" + Slug.of(name);
    }
}
