package org.entente.extraction.mention;

import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Widens a state's name to the words for its government or people, "the Albanian government", "the Government of Peru", and drops
 * it where it is part of another name, "South China Sea".
 */
final class GovernmentRecognizer {

    private final WordList governmentWords;
    private final WordList governmentsOf;
    private final WordList peopleWords;
    private final WordList geographicHeads;

    GovernmentRecognizer(Lexicon lexicon) {
        this.governmentWords = lexicon.section("government words");
        this.governmentsOf = lexicon.section("governments of");
        this.peopleWords = lexicon.section("people words");
        this.geographicHeads = lexicon.section("geographic heads");
    }

    void widen(Line line) {
        for (Mention mention : line.mentions()) {
            if (mention.namesState()) {
                Mention wider = government(line, mention);
                if (wider != null) {
                    line.remove(mention);
                    line.add(wider);
                } else if (line.is(mention.to(), geographicHeads) && line.capitalised(mention.to())) {
                    line.remove(mention);
                }
            }
        }
    }

    private @Nullable Mention government(Line line, Mention mention) {
        int after = line.is(mention.to(), "'s") ? mention.to() + 1 : mention.to();
        boolean itsPeople =
                mention.kind() == MentionKind.DEMONYM && line.is(after, peopleWords) && !line.capitalised(after);
        if (itsPeople || line.is(after, governmentWords)) {
            return Mention.of(MentionKind.STATE, mention.from(), after + 1, mention.value());
        }
        int of = line.is(mention.from() - 1, "the") ? mention.from() - 2 : mention.from() - 1;
        boolean ofTheState = mention.kind() == MentionKind.STATE
                && line.is(of, "of")
                && (line.is(of - 1, governmentWords) || line.is(of - 1, governmentsOf));
        return ofTheState ? Mention.of(MentionKind.STATE, of - 1, mention.to(), mention.value()) : null;
    }
}
