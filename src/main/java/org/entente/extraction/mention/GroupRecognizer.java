package org.entente.extraction.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.knowledge.Slug;

/** Finds criminal groups: "the Juárez Cartel", "Sinaloa Cartel", "criminal organizations like Venezuela's Tren de Aragua". */
final class GroupRecognizer {

    private final WordList heads;
    private final WordList adjectives;
    private final WordList activities;
    private final WordList introductions;
    private final WordList innerWords;
    private final NameReach reach;
    private final String document;

    /** @param document the id of the document, to which groups without a name belong */
    GroupRecognizer(Lexicon lexicon, NameReach reach, String document) {
        this.heads = lexicon.section("group heads");
        this.adjectives = lexicon.section("group adjectives");
        this.activities = lexicon.section("group activities");
        this.introductions = lexicon.section("introduce a name");
        this.innerWords = lexicon.section("inside names of groups");
        this.reach = reach;
        this.document = document;
    }

    void mark(Line line, int i) {
        int headEnd = line.longest(heads, i);
        if (headEnd < 0) {
            return;
        }
        int from = start(line, i);
        boolean named = from < i && line.capitalised(from) && line.capitalised(i);
        if (!named) {
            markNameAfter(line, headEnd);
        }
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        if (named) {
            attributes.put(Mention.NAMED, Mention.YES);
        }
        if (from < i && line.is(i, activities)) {
            attributes.put("activity", List.of(new Value.Text(line.words(from, i + 1))));
        }
        line.add(group(line, from, headEnd, attributes));
    }

    private int start(Line line, int head) {
        int from = head;
        while (from > 0 && line.covering(from - 1) == null && belongs(line, from - 1)) {
            from--;
        }
        return from;
    }

    private boolean belongs(Line line, int i) {
        return line.is(i, adjectives) || line.capitalised(i) && !reach.isCommonOpener(line, i);
    }

    /** "… like Venezuela's Tren de Aragua": the name after the words for what it is. */
    private void markNameAfter(Line line, int headEnd) {
        int afterComma = line.is(headEnd, ",") ? headEnd + 1 : headEnd;
        int at = line.longest(introductions, afterComma);
        if (at < 0) {
            return;
        }
        if (line.is(at, "the")) {
            at++;
        }
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        attributes.put(Mention.NAMED, Mention.YES);
        Mention owner = line.startingAt(at);
        if (owner != null && owner.namesState()) {
            attributes.put("origin", List.of(owner.value()));
            at = line.is(owner.to(), "'s") ? owner.to() + 1 : owner.to();
        }
        int end = at;
        while (line.capitalised(end) || line.is(end, innerWords) && line.capitalised(end + 1)) {
            end++;
        }
        if (end > at) {
            line.add(group(line, at, end, attributes));
        }
    }

    private Mention group(Line line, int from, int to, Map<String, List<Value>> attributes) {
        String name = line.words(from, to);
        String folder = attributes.containsKey(Mention.NAMED) ? "group/" : "group/" + document + "/";
        Value.Entity entity = new Value.Entity(EntityKind.CRIMINAL_GROUP, name, folder + Slug.of(name), false, null);
        return Mention.of(MentionKind.GROUP, from, to, entity, attributes);
    }
}
