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
    private final WordList headsOfProgrammes;
    private final WordList headsThatAreVerbs;
    private final WordList pluralHeads;
    private final NameReach names;
    private final AgreementReach reach;
    private final KnownAgreements known;
    private final Topic topic;

    AgreementRecognizer(Lexicon lexicon, NameReach names, KnownAgreements known, Topic topic) {
        this.declarationHeads = lexicon.section("declaration heads");
        this.agreementHeads = lexicon.section("agreement heads");
        this.headsWithNames = lexicon.section("agreement heads with names only");
        this.bareHeads = lexicon.section("agreement heads alone");
        this.headsOfProgrammes = lexicon.section("agreement heads that are programmes too");
        this.headsThatAreVerbs = lexicon.section("agreement heads that are verbs too");
        this.pluralHeads = lexicon.section("agreement heads in the plural");
        this.names = names;
        this.reach = new AgreementReach(lexicon, names);
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
        boolean named = line.capitalised(i) && !isAcronym(line, i) || names.followsName(line, i);
        if (!named && line.is(i, headsWithNames)) {
            return;
        }
        int from = named ? names.start(line, i) : reach.start(line, i);
        int to = reach.end(line, headEnd, named);
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
        List<Value> parties = parties(line, words.from, words.to);
        boolean withOthers = !words.named && line.is(words.headEnd, "with");
        if (parties.size() > 1 && !withOthers) {
            attributes.put("parties", parties);
        } else if (!words.named && !parties.isEmpty()) {
            // "a security agreement with Ukraine" names the other side
            attributes.put("with", parties);
        }
        String form = line.words(words.head, words.headEnd).toLowerCase(Locale.ROOT);
        attributes.put("form", List.of(new Value.Text(form)));
        boolean programme = words.headEnd == words.head + 1 && line.is(words.head, headsOfProgrammes);
        if (words.named && !programme) {
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
        String name = names.withoutArticle(line, words.from, words.to);
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

    /** The states in its name, and the organisations that a hyphen joins to them: "the Peru-EFTA Free Trade Agreement". */
    private static List<Value> parties(Line line, int from, int to) {
        List<Value> parties = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Mention mention = line.startingAt(i);
            if (mention != null
                    && mention.to() <= to
                    && (mention.namesState() || isJoinedOrganization(line, mention))) {
                parties.add(mention.value());
            }
        }
        return parties.stream().distinct().toList();
    }

    private static boolean isJoinedOrganization(Line line, Mention mention) {
        return mention.kind() == MentionKind.ORGANIZATION
                && (line.is(mention.to(), "-") || line.is(mention.from() - 1, "-"));
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
