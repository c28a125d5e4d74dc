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
    private final WordList beforeParties;
    private final WordList headsOfProgrammes;
    private final WordList headsThatAreVerbs;
    private final WordList pluralHeads;
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
        this.beforeParties = lexicon.section("before the parties of an agreement");
        this.headsOfProgrammes = lexicon.section("agreement heads that are programmes too");
        this.headsThatAreVerbs = lexicon.section("agreement heads that are verbs too");
        this.pluralHeads = lexicon.section("agreement heads in the plural");
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
        boolean named = line.capitalised(i) && !isAcronym(line, i) || reach.followsName(line, i);
        if (!named && line.is(i, headsWithNames)) {
            return;
        }
        int from = named ? reach.start(line, i, true) : reach.startOfNounPhrase(line, i);
        int to = end(line, headEnd, named);
        boolean alone = from == i && to == headEnd;
        boolean unnamedDeal = from == i && line.is(i, headsThatAreVerbs) && !reach.followsDeterminer(line, i);
        if (!unnamedDeal && (!alone || saysEnoughAlone(line, i, headEnd, named))) {
            line.add(agreement(line, kind, new Words(from, to, i, headEnd, named)));
        }
    }

    /** "Agreement" alone says which one only by what was named before; an acronym says it, and so does "a Letter of Intent". */
    private boolean saysEnoughAlone(Line line, int i, int headEnd, boolean named) {
        return named ? headEnd > i + 1 : line.is(i, bareHeads);
    }

    /** The words of an agreement, and which of them are its head. */
    private record Words(int from, int to, int head, int headEnd, boolean named) {}

    private Mention agreement(Line line, MentionKind kind, Words words) {
        String name = withoutAcronym(line, words);
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        List<Value> parties = states(line, words.from, words.to);
        boolean withOthers = !words.named && line.is(words.headEnd, "with");
        if (parties.size() > 1 && !withOthers) {
            attributes.put("parties", parties);
        } else if (!words.named && !parties.isEmpty()) {
            // "a security agreement with Ukraine" names the other side
            attributes.put("with", parties);
        }
        String form = line.words(words.head, words.headEnd).toLowerCase(Locale.ROOT);
        attributes.put("form", List.of(new Value.Text(form)));
        if (words.named && !line.is(words.headEnd - 1, headsOfProgrammes)) {
            attributes.put(Mention.NAMED, Mention.YES);
        }
        if (line.is(words.head, pluralHeads) || line.is(words.headEnd - 1, pluralHeads)) {
            attributes.put("plural", Mention.YES);
        }
        String acronym = Introductions.acronymAt(line, words.headEnd);
        if (acronym != null && line.longest(agreementHeads, words.headEnd + 1) < 0) {
            attributes.put(Introductions.ACRONYM, List.of(new Value.Text(acronym)));
        }
        Known agreement = words.named ? known.find(line, words.from, words.to, parties, topic.pair()) : null;
        String key = "agreement/" + Slug.of(canonicalName(line, words.from, words.to, name));
        Value.Entity entity =
                agreement == null ? new Value.Entity(EntityKind.AGREEMENT, name, key, false, null) : agreement.entity();
        return Mention.of(kind, words.from, words.to, entity, attributes);
    }

    /** "Memorandum of Understanding (MOU) on Fisheries" without its brackets. */
    private String withoutAcronym(Line line, Words words) {
        String name = reach.withoutArticle(line, words.from, words.to);
        return words.to > words.headEnd && line.is(words.headEnd, "(")
                ? name.replaceFirst("\\s*\\([^)]*\\)", "")
                : name;
    }

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

    /** How far it reaches to the right: "of 2006", "on Migration and Protection", "between Peru and Chile on fisheries". */
    private int end(Line line, int headEnd, boolean named) {
        int to = headEnd;
        int topic = afterAcronym(line, headEnd);
        while (hasTopic(line, topic)) {
            int next = named ? reach.endOfCapitals(line, topic + 1) : topic + 1;
            boolean inLowerCase = next == topic + 1 && (!named || to == headEnd && line.is(topic, topicPrepositions));
            if (inLowerCase) {
                next = afterTopic(line, topic);
            }
            if (next <= topic + 1) {
                break;
            }
            to = next;
            topic = next;
        }
        return to;
    }

    /** The token after the brackets of "Memorandum of Understanding (MOU)". */
    private static int afterAcronym(Line line, int headEnd) {
        return Introductions.acronymAt(line, headEnd) == null ? headEnd : headEnd + 3;
    }

    private boolean hasTopic(Line line, int to) {
        return line.spaced(to) && line.is(to, about);
    }

    /** The end of what stands after a preposition: the parties, or a noun phrase. */
    private int afterTopic(Line line, int preposition) {
        int parties = line.is(preposition, beforeParties) ? reach.endOfParties(line, preposition + 1) : -1;
        int end = parties > preposition + 1 ? parties : reach.endOfNounPhrase(line, preposition + 1);
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
