package org.entente.extraction.mention;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.knowledge.Slug;

/**
 * Finds criminal and armed groups by the noun for what they are: "the Juárez Cartel", "drug gangs", "gangs like Chile's Los Lobos and
 * the Reds", "X, a Chilean gang", "X and Y are violent cartels".
 */
final class GroupRecognizer {

    private static final int WORDS_OF_DESCRIPTION = 6;
    private static final int MOST_NAMES = 8;

    /** What only the nouns in it made of a name, until more is said of it. */
    private static final Set<MentionKind> REPLACED = EnumSet.of(MentionKind.ORGANIZATION, MentionKind.GROUP);

    private final WordList known;
    private final WordList heads;
    private final WordList properHeads;
    private final WordList adjectives;
    private final WordList activities;
    private final WordList introductions;
    private final WordList aliases;
    private final WordList articles;
    private final WordList being;
    private final GroupNames names;
    private final String document;

    /** @param document the id of the document, to which groups without a name belong */
    GroupRecognizer(Lexicon lexicon, NameReach reach, String document) {
        this.known = lexicon.section("known groups");
        this.heads = lexicon.section("group heads");
        this.properHeads = lexicon.section("group heads in names");
        this.adjectives = lexicon.section("group adjectives");
        this.activities = lexicon.section("group activities");
        this.introductions = lexicon.section("introduce a name");
        this.aliases = lexicon.section("introduce another name");
        this.articles = lexicon.section("indefinite articles");
        this.being = lexicon.section("is and was");
        this.names = new GroupNames(lexicon, reach);
        this.document = document;
    }

    void mark(Line line, int i) {
        int knownEnd = line.capitalised(i) ? line.longest(known, i) : -1;
        if (knownEnd > 0) {
            markKnown(line, i, knownEnd);
            return;
        }
        int headEnd = headEnd(line, i);
        int from = headEnd < 0 ? i : start(line, i);
        if (headEnd < 0 || names.isNever(line, from, headEnd)) {
            return;
        }
        boolean named = from < i && names.isPart(line, from);
        int nameEnd = line.capitalised(i) ? names.end(line, i) : headEnd;
        if (named || nameEnd > headEnd) {
            markNamed(line, from, Math.max(headEnd, nameEnd), attributesOf(line, from, i));
        } else {
            line.add(group(line.words(from, headEnd), from, headEnd, attributesOf(line, from, i)));
            markNamesAfter(line, headEnd);
            markNamesBefore(line, from);
        }
    }

    /** Groups that everybody knows, in the many spellings of their names. */
    private void markKnown(Line line, int from, int to) {
        String words = line.words(from, to);
        String name = known.value(words.toLowerCase(Locale.ROOT));
        Mention group = group(name == null || name.isEmpty() ? words : name, from, to, attributesOf(line, from, from));
        line.add(group);
        markAlias(line, group);
    }

    /** The end of "cartel", of "organized crime group"; of "Clan" only as the end of a name. */
    private int headEnd(Line line, int i) {
        int end = line.longest(heads, i);
        boolean inName = end < 0 && line.capitalised(i) && line.is(i, properHeads) && names.isPart(line, i - 1);
        return inName ? i + 1 : end;
    }

    private int start(Line line, int head) {
        int from = head;
        while (from > 0 && belongs(line, from - 1)) {
            from--;
        }
        while (from < head && line.is(from, "-")) {
            from++;
        }
        return from;
    }

    private boolean belongs(Line line, int i) {
        Mention there = line.covering(i);
        boolean describes = there == null && (line.is(i, adjectives) || line.is(i, activities));
        return describes || names.isPart(line, i);
    }

    /** What the words before and within say: "Chilean", "Chile's", "Chile-based"; of "drug trafficking ring" what it does. */
    private Map<String, List<Value>> attributesOf(Line line, int from, int head) {
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        int doing = line.is(head, activities) ? head : head - 1;
        String activity = from < doing ? activities.value(line.lower(doing)) : null;
        if (activity != null) {
            attributes.put("activity", List.of(new Value.Text(line.words(from, doing) + " " + activity)));
        }
        int before = line.is(from - 1, "'s") ? from - 2 : from - 1;
        boolean based = line.is(before, "based") && line.is(before - 1, "-");
        Mention owner = line.covering(based ? before - 2 : before);
        if (owner != null && owner.namesState()) {
            attributes.put("origin", List.of(owner.value()));
        }
        return attributes;
    }

    /** "… like Venezuela's Tren de Aragua, the Reds and Los Lobos": the names after the words for what they are. */
    private void markNamesAfter(Line line, int headEnd) {
        int introduced = line.longest(introductions, line.is(headEnd, ",") ? headEnd + 1 : headEnd);
        int at = introduced < 0 && names.isPart(line, headEnd) ? headEnd : introduced;
        for (int found = 0; at > 0 && found < MOST_NAMES; found++) {
            int end = markName(line, at);
            at = end < 0 ? -1 : afterJoint(line, end);
        }
    }

    private static int afterJoint(Line line, int end) {
        int comma = line.is(end, ",") ? end + 1 : end;
        int and = line.is(comma, "and") || line.is(comma, "or") ? comma + 1 : comma;
        return and > end ? and : -1;
    }

    /** Marks the name that starts there, after its owner's; gives its end, or -1. */
    private int markName(Line line, int from) {
        int at = line.is(from, "the") ? from + 1 : from;
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        Mention owner = line.startingAt(at);
        if (owner != null && owner.namesState()) {
            attributes.put("origin", List.of(owner.value()));
            at = line.is(owner.to(), "'s") ? owner.to() + 1 : owner.to();
        }
        int end = names.end(line, at);
        if (end <= at) {
            return -1;
        }
        markNamed(line, at, end, attributes);
        return end;
    }

    /** "X, a violent Chilean gang", "X and Y are cartels": what is said of names makes them those of groups. */
    private void markNamesBefore(Line line, int description) {
        int article = description - 1;
        while (article > description - WORDS_OF_DESCRIPTION
                && !line.is(article, articles)
                && !line.is(article, being)) {
            article--;
        }
        int end = line.is(article, articles) ? article - 1 : article;
        boolean apposition = line.is(article, articles) && (line.is(end, ",") || line.is(end, "\u2013"));
        Map<String, List<Value>> attributes = attributesOf(line, description, description);
        boolean said = apposition || line.is(end, being);
        for (int found = 0; said && end > 0 && found < MOST_NAMES; found++) {
            int to = line.is(end - 1, ")") ? end - 3 : end;
            int from = names.start(line, to);
            if (from >= to) {
                return;
            }
            markNamed(line, from, to, attributes);
            end = line.is(from - 1, "the") ? from - 2 : from - 1;
            said = line.is(end, "and") || line.is(end, ",");
        }
    }

    private void markNamed(Line line, int from, int to, Map<String, List<Value>> attributes) {
        Map<String, List<Value>> all = new LinkedHashMap<>(attributes);
        all.put(Mention.NAMED, Mention.YES);
        Mention group = group(line.words(from, to), from, to, all);
        Mention there = line.startingAt(from);
        if (there != null && there.to() == to && REPLACED.contains(there.kind())) {
            line.put(group);
        } else {
            line.add(group);
        }
        markAlias(line, group);
    }

    /** "…, also known as the Hammers": another name of the same group. */
    private void markAlias(Line line, Mention group) {
        int end = line.is(group.to(), "(") && line.is(group.to() + 2, ")") ? group.to() + 3 : group.to();
        int at = line.longest(aliases, line.is(end, ",") || line.is(end, "(") ? end + 1 : end);
        if (at < 0) {
            return;
        }
        while (line.is(at, "the") || line.is(at, "\"") || line.is(at, "'")) {
            at++;
        }
        int to = names.end(line, at);
        if (to > at) {
            line.add(new Mention(MentionKind.GROUP, at, to, group.values(), group.filled(), null, group.attributes()));
        }
    }

    private Mention group(String name, int from, int to, Map<String, List<Value>> attributes) {
        String folder = attributes.containsKey(Mention.NAMED) ? "group/" : "group/" + document + "/";
        Value.Entity entity = new Value.Entity(EntityKind.CRIMINAL_GROUP, name, folder + Slug.of(name), false, null);
        return Mention.of(MentionKind.GROUP, from, to, entity, attributes);
    }
}
