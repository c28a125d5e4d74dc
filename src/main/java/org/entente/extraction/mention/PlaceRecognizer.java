package org.entente.extraction.mention;

import java.util.List;
import java.util.Map;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/** Finds places that no list knows, by what stands around them: "to Cusco, Peru", "in Geneva on May 3". */
final class PlaceRecognizer {

    private static final int LONGEST_NAME = 3;

    private final WordList prepositions;
    private final WordList placePrepositions;
    private final List<WordList> never;

    PlaceRecognizer(Lexicon lexicon) {
        this.prepositions = lexicon.section("prepositions");
        this.placePrepositions = lexicon.section("place prepositions");
        this.never = List.of(
                lexicon.section("light"),
                lexicon.section("determiners"),
                lexicon.section("months"),
                lexicon.section("post heads"),
                lexicon.section("post modifiers"),
                lexicon.section("organization heads"),
                lexicon.section("agreement heads"),
                lexicon.section("event heads"));
    }

    void mark(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.is(i - 1, placePrepositions) && isNameWord(line, i)) {
                mark(line, i);
            }
        }
    }

    private void mark(Line line, int from) {
        int end = from;
        while (end < from + LONGEST_NAME && isNameWord(line, end)) {
            end++;
        }
        Mention after = line.is(end, ",") ? line.startingAt(end + 1) : null;
        Value.Entity state = after != null && after.kind() == MentionKind.STATE ? after.entity() : null;
        if (after != null && state != null) {
            line.add(place(line, from, end, after.to(), state));
        } else if (line.is(from - 1, "in") && endsPhrase(line, end)) {
            line.add(place(line, from, end, end, null));
        }
    }

    private boolean isNameWord(Line line, int i) {
        return line.capitalised(i)
                && line.isWord(i)
                && line.covering(i) == null
                && never.stream().noneMatch(words -> line.is(i, words));
    }

    private boolean endsPhrase(Line line, int i) {
        Mention mention = line.startingAt(i);
        return mention == null ? !line.isWord(i) || line.is(i, prepositions) : mention.kind() == MentionKind.DATE;
    }

    private static Mention place(Line line, int from, int nameEnd, int to, Value.@Nullable Entity state) {
        String name = line.words(from, nameEnd);
        String code = state == null ? null : state.state();
        Value.Entity place = new Value.Entity(EntityKind.PLACE, name, "place/" + Slug.of(name), false, code);
        return Mention.of(
                MentionKind.PLACE, from, to, place, state == null ? Map.of() : Map.of("state", List.of(state)));
    }
}
