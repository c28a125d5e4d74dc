package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.entente.claim.Value;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.Mention;
import org.entente.extraction.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Reads the lists of a sentence: "Peru, Chile (observer) and Bolivia (2004)". */
final class Lists {

    /** What stands in brackets after an item says something of it; longer brackets end a list. */
    private static final int LONGEST_NOTE = 8;

    /** So many items make a list that has no "and" at its end, but the end of the sentence. */
    private static final int FEWEST_WITHOUT_AND = 3;

    private final Line line;
    private final Grammar grammar;

    Lists(Line line, Grammar grammar) {
        this.line = line;
        this.grammar = grammar;
    }

    /**
     * The lists that may be meant, longest first: "A, B said" is none, only what ends in "and" has more than its first.
     *
     * @param itemAt the item that starts at a token, or null
     */
    List<List<Mention>> from(Mention first, IntFunction<@Nullable Mention> itemAt) {
        List<Mention> items = new ArrayList<>(List.of(withNote(first)));
        List<List<Mention>> lists = new ArrayList<>(List.of(List.copyOf(items)));
        int at = afterNote(first.to());
        Mention another = another(first, at, itemAt);
        while (another != null) {
            items.add(withNote(another));
            boolean last = !grammar.isCommaOfList(line, at);
            at = afterNote(another.to());
            if (last || grammar.othersFollow(line, at) || items.size() >= FEWEST_WITHOUT_AND && endsSentence(at)) {
                lists.add(List.copyOf(items));
            }
            another = another(first, at, itemAt);
        }
        return lists.reversed();
    }

    private @Nullable Mention another(Mention first, int at, IntFunction<@Nullable Mention> itemAt) {
        int item = grammar.afterJoint(line, at);
        Mention another = item < 0 ? null : itemAt.apply(item);
        boolean sameSort = another == null || isPerson(another) == isPerson(first) || !grammar.isCommaOfList(line, at);
        return sameSort ? another : null;
    }

    private static boolean isPerson(Mention mention) {
        return mention.kind() == MentionKind.PERSON;
    }

    private boolean endsSentence(int at) {
        return at == line.size() || at == line.size() - 1 && !line.isWord(at);
    }

    /** The token after the brackets that stand here, or here when none do. */
    private int afterNote(int at) {
        if (line.is(at, "(")) {
            for (int i = at + 2; i <= at + LONGEST_NOTE; i++) {
                if (line.is(i, ")")) {
                    return i + 1;
                }
            }
        }
        return at;
    }

    /** The item with what its brackets say: a date, or a note in lower case; a name is another name of the item. */
    private Mention withNote(Mention item) {
        int from = item.to() + 1;
        int to = afterNote(item.to()) - 1;
        if (to < from) {
            return item;
        }
        Map<String, List<Value>> attributes = new LinkedHashMap<>(item.attributes());
        Mention inside = line.startingAt(from);
        if (inside != null && inside.kind() == MentionKind.DATE) {
            attributes.put("date", inside.values());
            attributes.put("year", inside.attribute("year"));
        } else if (inside == null && !line.capitalised(from)) {
            attributes.put("note", List.of(new Value.Text(line.words(from, to))));
        }
        return item.withAttributes(attributes);
    }
}
