package org.entente.extraction.rule;

/** Looks on while the facts of a sentence are searched. */
public interface Watcher {

    /** For whoever asks for the facts alone. */
    Watcher NOBODY = new Watcher() {
        @Override
        public void lost(Candidate candidate, Loss why) {}

        @Override
        public void searched(long steps) {}
    };

    /** A match gave no fact. */
    void lost(Candidate candidate, Loss why);

    /** The search is over; it laid so many parts of patterns on places of the sentence. */
    void searched(long steps);
}
