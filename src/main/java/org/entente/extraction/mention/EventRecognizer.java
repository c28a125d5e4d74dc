package org.entente.extraction.mention;

import java.util.List;
import java.util.Map;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;

/** Finds occasions that have a name: "the U.S.-Peru Strategic Dialogue", "the Summit for Democracy". */
final class EventRecognizer {

    private final WordList heads;
    private final WordList complements;
    private final NameReach reach;

    EventRecognizer(Lexicon lexicon, NameReach reach) {
        this.heads = lexicon.section("event heads");
        this.complements = lexicon.section("after event heads");
        this.reach = reach;
    }

    /** Marks an event whose head noun starts at {@code i}; a head alone says nothing of which. */
    void mark(Line line, int i) {
        int headEnd = line.capitalised(i) ? line.longest(heads, i) : -1;
        if (headEnd < 0) {
            return;
        }
        int from = start(line, i);
        int to = headEnd;
        while (line.is(to, complements)) {
            int next = reach.endOfCapitals(line, line.is(to + 1, "the") ? to + 2 : to + 1);
            if (next <= to + 2 && line.is(to + 1, "the") || next <= to + 1) {
                break;
            }
            to = next;
        }
        if (to - from > headEnd - i) {
            List<Value> parties = parties(line, from, to);
            Map<String, List<Value>> attributes = parties.isEmpty() ? Map.of() : Map.of("parties", parties);
            String name = reach.withoutArticle(line, from, to);
            line.add(Mention.of(MentionKind.EVENT, from, to, new Value.Text(name), attributes));
        }
    }

    /** Where the name starts: "Leaders' Summit" has a possessive in it. */
    private int start(Line line, int head) {
        int from = reach.start(line, head);
        boolean possessive = line.is(from - 1, "'") && line.capitalised(from - 2) && line.covering(from - 2) == null;
        return possessive ? reach.start(line, from - 2) : from;
    }

    /** The organisation that meets, "NATO Summit", or the states that do; one state alone is only the place or the host. */
    private static List<Value> parties(Line line, int from, int to) {
        Mention first = line.startingAt(from);
        if (first != null && first.kind() == MentionKind.ORGANIZATION) {
            return first.values();
        }
        List<Value> states = AgreementRecognizer.states(line, from, to);
        return states.size() > 1 ? states : List.of();
    }
}
