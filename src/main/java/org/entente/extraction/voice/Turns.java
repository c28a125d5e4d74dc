package org.entente.extraction.voice;

import java.util.Locale;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;
import org.entente.extraction.mention.Mention;
import org.entente.extraction.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Whose turn it is in an interview or a transcript: "QUESTION: …", "MINISTER HILL: …", or a question and its answer. */
final class Turns {

    private static final int LONGEST_LABEL = 6;

    private static final String INTERVIEWER = "the interviewer";
    private static final String INTERVIEWEE = "the interviewee";

    private final WordList questions;
    private final WordList answers;

    Turns(Lexicon lexicon) {
        this.questions = lexicon.section("labels of questions");
        this.answers = lexicon.section("labels of answers");
    }

    /** Who has the turn that a sentence stands in, or null where a document has none. */
    Speakers.@Nullable Speaking of(MarkedText text, Line line) {
        boolean interview = text.topic().genre().is("interview");
        if (!interview && !text.topic().genre().is("speech")) {
            return null;
        }
        boolean asks = false;
        boolean sawQuestion = false;
        for (Line at = line; at != null; at = text.before(at)) {
            boolean starts = isFirstOfBlock(text, at);
            int label = starts ? label(at) : -1;
            if (label > 0) {
                return speaking(speaker(text, at, label), at, label);
            }
            boolean ends = isLastOfBlock(text, at) && at.is(at.size() - 1, "?");
            asks |= ends && Speakers.sameBlock(at, line);
            sawQuestion |= ends;
        }
        asks |= isQuestion(text, line);
        if (!interview || !asks && !sawQuestion) {
            return null;
        }
        return speaking(Subjects.collective(asks ? INTERVIEWER : INTERVIEWEE, ""), line, 1);
    }

    private static boolean isQuestion(MarkedText text, Line line) {
        Line last = line;
        for (Line next = text.after(line); next != null && Speakers.sameBlock(next, line); next = text.after(next)) {
            last = next;
        }
        return last.is(last.size() - 1, "?");
    }

    private static boolean isFirstOfBlock(MarkedText text, Line line) {
        Line before = text.before(line);
        return before == null || !Speakers.sameBlock(before, line);
    }

    private static boolean isLastOfBlock(MarkedText text, Line line) {
        Line after = text.after(line);
        return after == null || !Speakers.sameBlock(after, line);
    }

    /** The token of the colon after "MINISTER HILL", or -1. */
    private static int label(Line line) {
        int i = 0;
        while (i < LONGEST_LABEL && isLabelWord(line, i)) {
            i++;
        }
        return i > 0 && line.is(i, ":") ? i : -1;
    }

    private static boolean isLabelWord(Line line, int i) {
        return line.capitalised(i) || line.is(i, ".");
    }

    private Value.Entity speaker(MarkedText text, Line line, int label) {
        if (line.longest(questions, 0) == label) {
            return Subjects.collective(INTERVIEWER, "");
        }
        if (line.longest(answers, 0) == label) {
            return Subjects.collective(INTERVIEWEE, "");
        }
        String surname = line.lower(label - 1);
        for (Line at : text.lines()) {
            for (Mention mention : at.mentions()) {
                Value.Entity person = mention.kind() == MentionKind.PERSON ? mention.entity() : null;
                if (person != null && person.name().toLowerCase(Locale.ROOT).endsWith(surname)) {
                    return person;
                }
            }
        }
        return Subjects.collective(line.words(0, label).toLowerCase(Locale.ROOT), "");
    }

    private static Speakers.Speaking speaking(Value.Entity speaker, Line line, int to) {
        return new Speakers.Speaking(speaker, Speakers.REPORTED, new Cue("speaker", "the turn", line, 0, to));
    }
}
