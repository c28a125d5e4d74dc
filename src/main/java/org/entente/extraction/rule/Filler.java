package org.entente.extraction.rule;

/** What filled a slot: a line of the fact file, and which part of it. */
public record Filler(Part part, FactLine line) {

    /** The parts of a line that fill slots. */
    public enum Part {
        /** A slot of the pattern. */
        PATTERN,
        /** What stands after the arrow: every match means it. */
        IMPLIED,
        /** What a filler of another slot says besides: of a sum its currency. */
        TAKEN,
        DEFAULT
    }
}
