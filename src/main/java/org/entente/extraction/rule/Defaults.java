package org.entente.extraction.rule;

import java.util.List;
import org.entente.claim.Slot;
import org.entente.claim.Value;
import org.entente.extraction.mention.MarkedText;
import org.jspecify.annotations.Nullable;

/** Fills what is still open when all words have been looked at. */
final class Defaults {

    /** The first word of a source that asks the tense of the match. */
    static final String TENSE = "tense";

    private static final String AGE = "age";

    /** Who held an office so many years before a text was written is taken to hold it no longer. */
    private static final int YEARS_OF_AN_AGE = 15;

    private final MarkedText text;
    private final Tense tense;

    Defaults(MarkedText text, Tense tense) {
        this.text = text;
        this.tense = tense;
    }

    /** Fills a slot that nothing has filled, as its default says. */
    void fill(Candidate candidate, FactType.Default open) {
        String[] words = open.source().split("\\s+", -1);
        String last = words[words.length - 1];
        switch (words[0]) {
            case "partner" ->
                states(candidate, open, partner(candidate.slot(last)), "the other state that the document is about");
            case "author" -> states(candidate, open, text.topic().authors(), "the author's own state");
            case "topic" -> states(candidate, open, one(text.topic().about()), "the state that the document is about");
            case "pair" -> states(candidate, open, text.topic().pair(), "the two states that the document is about");
            case TENSE -> byTense(candidate, open, words);
            case AGE ->
                words(
                        candidate,
                        open,
                        text.isHistory(candidate.line(), YEARS_OF_AN_AGE) ? last : words[1],
                        "the time that the sentence is about");
            default -> byTemplate(candidate, open);
        }
    }

    /** What is still to come is planned; what is not has the status that the source names, if it names one. */
    private void byTense(Candidate candidate, FactType.Default open, String[] source) {
        boolean planned = tense.isPlanned(candidate);
        if (planned || source.length > 1) {
            words(candidate, open, planned ? "planned" : source[1], "the tense of the verb");
        }
    }

    private static void byTemplate(Candidate candidate, FactType.Default open) {
        Template template = new Template(open.source());
        if (template.isWhole(candidate)) {
            words(candidate, open, template.words(candidate), "the rule of the type");
        }
    }

    /** Whether the words of the sentence decide what it gives, and nothing is supplied. */
    static boolean followsSentence(FactType.Default byDefault) {
        String first = byDefault.source().split("\\s+", -1)[0];
        return first.equals(TENSE) || first.equals(AGE);
    }

    private List<Value.Entity> partner(List<Slot> slot) {
        return slot.size() == 1 && slot.getFirst().value() instanceof Value.Entity entity
                ? one(text.topic().partnerOf(entity))
                : List.of();
    }

    private static List<Value.Entity> one(Value.@Nullable Entity entity) {
        return entity == null ? List.of() : List.of(entity);
    }

    private static void states(Candidate candidate, FactType.Default open, List<Value.Entity> states, String reason) {
        candidate.add(
                open.slot(),
                states.stream()
                        .map(state -> new Slot(state, null, Slot.Filled.DEFAULT, reason))
                        .toList(),
                by(open));
    }

    private static void words(Candidate candidate, FactType.Default open, String words, String reason) {
        Slot slot = new Slot(new Value.Text(words), null, Slot.Filled.DEFAULT, reason);
        candidate.fill(open.slot(), List.of(slot), by(open));
    }

    private static Filler by(FactType.Default open) {
        return new Filler(Filler.Part.DEFAULT, open.line());
    }
}
