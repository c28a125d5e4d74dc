package org.entente.knowledge;

/**
 * One way in which texts name a thing.
 *
 * @param text as it is written, with its capitals and accents: "Perú", "Peruvian", "Lima"
 */
public record Name(String text, Kind kind) {

    /** What kind of name it is; what a name may stand for in a sentence depends on it. */
    public enum Kind {
        /** The canonical short name: "Peru", "United States". */
        SHORT,
        /** The name in full: "Republic of Peru". */
        OFFICIAL,
        /** Another name: "Perú", "America", "Burma". */
        OTHER,
        /** "U.S.", "UK", "UN", "USAID". */
        ACRONYM,
        /** Adjective and people: "Peruvian", "Peruvians". */
        DEMONYM,
        /** The capital, which is a place and, as a subject or partner, the state: "Lima". */
        CAPITAL,
        /** A building or quarter that stands for a government: "Kremlin", "White House". */
        METONYM
    }
}
