package org.entente.extraction.rule;

/** Is told of each match that gave no fact. */
@FunctionalInterface
public interface Losses {

    /** For whoever asks for the facts alone. */
    Losses UNHEARD = (candidate, why) -> {};

    void add(Candidate candidate, Loss why);
}
