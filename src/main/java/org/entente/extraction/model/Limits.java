package org.entente.extraction.model;

import java.time.Duration;

/**
 * How much is asked of a model, and for how long.
 *
 * @param answerWithin from a question to the last byte of its answer
 * @param tries of a question that meets an overloaded or broken server
 * @param longestWait between two tries
 * @param window the most characters of a document in one question
 * @param documents the most that are asked about in one run
 * @param characters the most that are sent in one run
 * @param answerBytes the most that are read of an answer
 */
public record Limits(
        Duration answerWithin,
        int tries,
        Duration longestWait,
        int window,
        int documents,
        int characters,
        int answerBytes) {

    public static final Limits USUAL =
            new Limits(Duration.ofMinutes(3), 4, Duration.ofMinutes(1), 12_000, 1_000, 5_000_000, 4 << 20);

    public Limits withDocuments(int most) {
        return new Limits(answerWithin, tries, longestWait, window, most, characters, answerBytes);
    }

    public Limits withCharacters(int most) {
        return new Limits(answerWithin, tries, longestWait, window, documents, most, answerBytes);
    }

    public Limits withAnswerWithin(Duration most) {
        return new Limits(most, tries, longestWait, window, documents, characters, answerBytes);
    }
}
