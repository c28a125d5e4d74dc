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
 * Finds places that no gazetteer has: "the Peruvian province of Tumbes", "Blue Bay Naval Base", "the Gulf of Aden", "in Arica, Chile".
 * A capital of a state is found with the states.
 */
final class PlaceRecognizer {

    private static final int LONGEST = 4;

    private final WordList heads;
    private final WordList divisions;
    private final WordList regions;
    private final WordList prepositions;
    private final WordList never;
    private final NameReach reach;

    PlaceRecognizer(Lexicon lexicon, NameReach reach) {
        this.heads = lexicon.section("place heads");
        this.divisions = lexicon.section("divisions");
        this.regions = lexicon.section("regions");
        this.prepositions = lexicon.section("before a place");
        this.never = lexicon.section("never a place");
        this.reach = reach;
    }

    void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            int to = line.covering(i) == null ? end(line, i) : -1;
            if (to > i) {
                line.add(place(line, i, to));
                i = to - 1;
            }
        }
    }

    /** The end of the place that starts there, or -1. */
    private int end(Line line, int i) {
        int region = line.capitalised(i) ? line.longest(regions, i) : -1;
        if (region > 0) {
            boolean partOfName = isPart(line, i - 1) || isMoreThanPlace(line, region);
            return partOfName ? -1 : region;
        }
        boolean ofDivision = line.is(i - 1, "of") && line.is(i - 2, divisions);
        int to = endOfName(line, i);
        if (to == i) {
            return -1;
        }
        boolean byHead =
                to > i + 1 && line.is(to - 1, heads) || line.is(i, heads) && line.is(i + 1, "of") && to > i + 2;
        boolean after = line.is(i - 1, prepositions) && to - i <= 2 && !isMoreThanPlace(line, to);
        return ofDivision || byHead || after ? to : -1;
    }

    private int endOfName(Line line, int from) {
        int to = from;
        while (to < from + LONGEST && isPart(line, to)) {
            to++;
        }
        boolean gulfOf = to == from + 1 && line.is(from, heads) && line.is(to, "of") && line.capitalised(to + 1);
        if (gulfOf) {
            Mention state = line.covering(to + 1);
            return state != null && state.namesState() ? state.to() : to + 2;
        }
        return to;
    }

    private boolean isPart(Line line, int i) {
        return line.covering(i) == null
                && line.isWord(i)
                && line.capitalised(i)
                && !line.is(i, never)
                && !reach.isCommonOpener(line, i)
                && !isAcronym(line.token(i).text());
    }

    private static boolean isAcronym(String word) {
        return word.length() < 2 || Character.isUpperCase(word.charAt(1));
    }

    /** "in Port Operations Today": what goes on with a capital, a hyphen or an acronym in brackets names something else. */
    private static boolean isMoreThanPlace(Line line, int to) {
        return line.capitalised(to) && line.covering(to) == null
                || line.is(to, "-")
                || line.is(to, "&")
                || line.is(to, "(") && line.is(to + 2, ")")
                || line.is(to, "'s") && line.capitalised(to + 1);
    }

    private Mention place(Line line, int from, int to) {
        String name = line.words(from, to);
        Value.Entity state = stateOf(line, from, to);
        Value.Entity place = new Value.Entity(
                EntityKind.PLACE, name, "place/" + Slug.of(name), false, state == null ? null : state.state());
        return Mention.of(
                MentionKind.PLACE, from, to, place, state == null ? Map.of() : Map.of("state", List.of(state)));
    }

    /** The state of "Arica, Chile", of "Chile's Arica" and of "the Chilean province of Arica". */
    private Value.@Nullable Entity stateOf(Line line, int from, int to) {
        Mention after = line.is(to, ",") ? line.startingAt(to + 1) : null;
        int before = line.is(from - 1, "'s") ? from - 2 : from - 1;
        if (line.is(before, "of") && line.is(before - 1, divisions)) {
            before -= 2;
        }
        Mention owner = line.covering(before);
        Mention found = after != null && after.kind() == MentionKind.STATE ? after : owner;
        return found != null && found.namesState() ? found.entity() : null;
    }
}
