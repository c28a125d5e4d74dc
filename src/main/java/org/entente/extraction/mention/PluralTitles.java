package org.entente.extraction.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.knowledge.Slug;

/** Finds persons who share a title: "Presidents Soto and Rojas". */
final class PluralTitles {

    private final PersonNames names;
    private final WordList titles;
    private final Cast cast;

    PluralTitles(Lexicon lexicon, PersonNames names, Cast cast) {
        this.names = names;
        this.titles = lexicon.section("plural titles");
        this.cast = cast;
    }

    /** Marks the persons after a title that starts at {@code i}; one name alone shares it with nobody. */
    void mark(Line line, int i) {
        int from = line.capitalised(i) ? line.longest(titles, i) : -1;
        int end = from < 0 ? -1 : names.end(line, from);
        int second = end > from ? afterJoint(line, end) : -1;
        String title = second < 0 ? null : titles.value(line.words(i, from).toLowerCase(Locale.ROOT));
        if (title == null || names.end(line, second) == second) {
            return;
        }
        Value.Entity post = new Value.Entity(EntityKind.POST, title, "post/" + Slug.of(title), false, null);
        while (from > 0 && end > from) {
            Map<String, List<Value>> attributes = new LinkedHashMap<>(Map.of(Cast.POST, List.of(post)));
            Cast.Member member = cast.member(line.words(from, end));
            member.learn(attributes);
            line.add(Mention.of(MentionKind.PERSON, from, end, member.entity(), attributes));
            from = afterJoint(line, end);
            end = from < 0 ? -1 : names.end(line, from);
        }
    }

    /** The token after ",", "and" or ", and", or -1. */
    private static int afterJoint(Line line, int i) {
        int joint = line.is(i, ",") ? i + 1 : i;
        if (line.is(joint, "and")) {
            return joint + 1;
        }
        return joint > i ? joint : -1;
    }
}
