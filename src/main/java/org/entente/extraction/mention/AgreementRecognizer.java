package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.knowledge.Known;
import org.entente.knowledge.Slug;

/**
 * Finds agreements and declarations: "the Joint Declaration on Fisheries between Peru and Chile", "a
 * memorandum of understanding on critical minerals".
 */
final class AgreementRecognizer {

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{3,}s?");

    private final WordList declarationHeads;
    private final WordList agreementHeads;
    private final WordList headsWithNames;
    private final WordList bareHeads;
    private final WordList about;
    private final WordList topicPrepositions;
    private final NameReach reach;
    private final KnownAgreements known;
    private final Topic topic;

    AgreementRecognizer(Lexicon lexicon, NameReach reach, KnownAgreements known, Topic topic) {
        this.declarationHeads = lexicon.section("declaration heads");
        this.agreementHeads = lexicon.section("agreement heads");
        this.headsWithNames = lexicon.section("agreement heads with names only");
        this.bareHeads = lexicon.section("agreement heads alone");
        this.about = lexicon.section("after agreement heads");
        this.topicPrepositions = lexicon.section("topic prepositions");
        this.reach = reach;
        this.known = known;
        this.topic = topic;
    }

    /** Marks an agreement or a declaration whose head noun starts at {@code i}. */
    void mark(Line line, int i) {
        mark(line, i, declarationHeads, MentionKind.DECLARATION);
        mark(line, i, agreementHeads, MentionKind.AGREEMENT);
    }

    private void mark(Line line, int i, WordList heads, MentionKind kind) {
        int headEnd = line.longest(heads, i);
        if (headEnd < 0) {
            return;
        }
        boolean named = line.capitalised(i);
        if (!named && line.is(i, headsWithNames)) {
            return;
        }
        int from = reach.start(line, i, named);
        int to = end(line, headEnd, named);
        boolean alone = from == i && to == headEnd;
        if (!alone || (named ? isAcronym(line, i) : line.is(i, bareHeads))) {
            line.add(agreement(line, kind, new Words(from, to, i, headEnd, named)));
        }
    }

    /** The words of an agreement, and which of them are its head. */
    private record Words(int from, int to, int head, int headEnd, boolean named) {}

    private Mention agreement(Line line, MentionKind kind, Words words) {
        String name = reach.withoutArticle(line, words.from, words.to);
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        List<Value> parties = states(line, words.from, words.to);
        if (parties.size() > 1) {
            attributes.put("parties", parties);
        } else if (!words.named && !parties.isEmpty()) {
            // "a security agreement with Ukraine" names the other side
            attributes.put("with", parties);
        }
        String form = line.words(words.head, words.headEnd).toLowerCase(Locale.ROOT);
        attributes.put("form", List.of(new Value.Text(form)));
        if (words.named) {
            attributes.put(Mention.NAMED, Mention.YES);
        }
        Known agreement = words.named ? known.find(line, words.from, words.to, parties, topic.pair()) : null;
        String key = "agreement/" + Slug.of(canonicalName(line, words.from, words.to, name));
        Value.Entity entity =
                agreement == null ? new Value.Entity(EntityKind.AGREEMENT, name, key, false, null) : agreement.entity();
        return Mention.of(kind, words.from, words.to, entity, attributes);
    }

    /** "Agreement" alone says which one only by what was named before; an acronym says it. */
    private static boolean isAcronym(Line line, int i) {
        return ACRONYM.matcher(line.token(i).text()).matches();
    }

    /** "U.S.-Peru Trade Promotion Agreement" and "the United States–Peru Trade Promotion Agreement" are one. */
    private static String canonicalName(Line line, int from, int to, String name) {
        StringBuilder canonical = new StringBuilder();
        int i = line.is(from, "the") ? from + 1 : from;
        while (i < to) {
            Mention mention = line.startingAt(i);
            boolean state = mention != null && mention.namesState() && mention.to() <= to;
            canonical
                    .append(' ')
                    .append(
                            mention != null && state
                                    ? mention.value().text()
                                    : line.token(i).text());
            i = mention != null && state ? mention.to() : i + 1;
        }
        return canonical.isEmpty() ? name : canonical.toString();
    }

    /** How far it reaches to the right: "of 2006", "on Migration and Protection", "between Peru and Chile". */
    private int end(Line line, int headEnd, boolean named) {
        if (!named) {
            return hasTopic(line, headEnd) ? afterTopic(line, headEnd) : headEnd;
        }
        int to = headEnd;
        while (hasTopic(line, to)) {
            int next = reach.endOfCapitals(line, to + 1);
            if (next == to + 1 && to == headEnd && line.is(to, topicPrepositions)) {
                next = afterTopic(line, to);
            }
            if (next <= to + 1) {
                break;
            }
            to = next;
        }
        return to;
    }

    private boolean hasTopic(Line line, int to) {
        return line.spaced(to) && line.is(to, about);
    }

    private int afterTopic(Line line, int preposition) {
        int end = reach.endOfNounPhrase(line, preposition + 1);
        return end > preposition + 1 ? end : preposition;
    }

    static List<Value> states(Line line, int from, int to) {
        List<Value> states = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Mention mention = line.startingAt(i);
            if (mention != null && mention.namesState() && mention.to() <= to && !states.contains(mention.value())) {
                states.add(mention.value());
            }
        }
        return states;
    }
}
