package org.entente.extraction.mention;

import java.util.List;
import java.util.Map;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Finds places that no list knows, by what stands in and around their names: "to Cusco, Peru", "in Geneva on May 3", "the Peruvian
 * province of Tumbes", "Blue Bay Naval Base", "the Gulf of Aden". A capital of a state is found with the states.
 */
final class PlaceRecognizer {

    private static final int LONGEST = 4;

    /** What has no head noun and no state behind it is a place only as a short name. */
    private static final int LONGEST_ALONE = 3;

    private final WordList heads;
    private final WordList divisions;
    private final WordList regions;
    private final WordList beforePlace;
    private final WordList placePrepositions;
    private final WordList prepositions;
    private final WordList never;

    /** Words of titles and of names of other things, which a place without a head noun has not. */
    private final List<WordList> neverAlone;

    PlaceRecognizer(Lexicon lexicon) {
        this.heads = lexicon.section("place heads");
        this.divisions = lexicon.section("divisions");
        this.regions = lexicon.section("regions");
        this.beforePlace = lexicon.section("before a place");
        this.placePrepositions = lexicon.section("place prepositions");
        this.prepositions = lexicon.section("prepositions");
        this.never = lexicon.section("never a place");
        this.neverAlone = List.of(
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
        for (int i = 0; i < line.size(); i++) {
            int end = line.covering(i) == null && line.capitalised(i) ? end(line, i) : -1;
            if (end > i) {
                line.add(place(line, i, end));
                i = end - 1;
            }
        }
    }

    /** The end of the place's name that starts there, or -1. */
    private int end(Line line, int i) {
        int region = line.longest(regions, i);
        if (region > 0) {
            return isWord(line, i - 1) || goesOn(line, region) ? -1 : region;
        }
        int gulf = endOfGulf(line, i);
        if (gulf > 0) {
            return gulf;
        }
        int end = i;
        while (end < i + LONGEST && isWord(line, end)) {
            end++;
        }
        return isPlace(line, i, end) ? end : -1;
    }

    /** The end of "Gulf of Aden", "Strait of Hormuz", or -1. */
    private int endOfGulf(Line line, int i) {
        if (!line.is(i, heads) || !line.is(i + 1, "of") || !line.capitalised(i + 2)) {
            return -1;
        }
        Mention state = line.covering(i + 2);
        return state != null && state.namesState() ? state.to() : i + 3;
    }

    private boolean isPlace(Line line, int from, int end) {
        if (end == from) {
            return false;
        }
        boolean ofDivision = isOfDivision(line, from);
        boolean withHead = end > from + 1 && line.is(end - 1, heads);
        boolean plain = isPlain(line, from, end);
        boolean goal = line.is(from - 1, placePrepositions) && !line.is(from - 2, "according");
        boolean withState = plain && goal && stateAfter(line, end) != null;
        boolean alone = plain
                && line.is(from - 1, beforePlace)
                && end - from <= LONGEST_ALONE
                && !goesOn(line, end)
                && endsPhrase(line, end);
        return ofDivision || withHead || withState || alone;
    }

    private boolean isOfDivision(Line line, int from) {
        return line.is(from - 1, "of") && line.is(from - 2, divisions);
    }

    private boolean isPlain(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            int word = i;
            if (neverAlone.stream().anyMatch(words -> line.is(word, words))) {
                return false;
            }
        }
        return true;
    }

    private boolean isWord(Line line, int i) {
        return i > 0
                && line.covering(i) == null
                && line.isWord(i)
                && line.capitalised(i)
                && !isAcronym(line.token(i).text())
                && !line.is(i, never);
    }

    private static boolean isAcronym(String word) {
        return word.length() < 2 || Character.isUpperCase(word.charAt(1));
    }

    /** "in Port Operations": what goes on with a capital, a hyphen or an acronym in brackets names something else. */
    private static boolean goesOn(Line line, int end) {
        return line.capitalised(end) && line.covering(end) == null
                || line.is(end, "-")
                || line.is(end, "&")
                || line.is(end, "(") && line.is(end + 2, ")");
    }

    private boolean endsPhrase(Line line, int i) {
        Mention mention = line.startingAt(i);
        return mention == null || mention.kind() == MentionKind.DATE
                ? !line.isWord(i) || line.is(i, prepositions) || !line.capitalised(i)
                : line.is(i, prepositions);
    }

    private Mention place(Line line, int from, int end) {
        String name = line.words(from, end);
        Mention after = stateAfter(line, end);
        Value.Entity state = after != null ? after.entity() : ownerBefore(line, from);
        String code = state == null ? null : state.state();
        Value.Entity place = new Value.Entity(EntityKind.PLACE, name, "place/" + Slug.of(name), false, code);
        Map<String, List<Value>> attributes = state == null ? Map.of() : Map.of("state", List.of(state));
        int start = isOfDivision(line, from) ? from - 2 : from;
        return Mention.of(MentionKind.PLACE, start, after == null ? end : after.to(), place, attributes);
    }

    /** The state of "Arica, Chile". */
    private static @Nullable Mention stateAfter(Line line, int end) {
        Mention after = line.is(end, ",") ? line.startingAt(end + 1) : null;
        return after != null && after.kind() == MentionKind.STATE ? after : null;
    }

    /** The state of "Chile's Arica" and of "the Chilean province of Arica". */
    private static Value.@Nullable Entity ownerBefore(Line line, int from) {
        int before = line.is(from - 1, "'s") ? from - 2 : from - 1;
        Mention owner = line.covering(line.is(before, "of") ? before - 2 : before);
        return owner != null && owner.namesState() ? owner.entity() : null;
    }
}
