package org.entente.extraction.mention;

import java.util.List;
import java.util.Map;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.knowledge.Known;
import org.entente.knowledge.Name;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of known things: states in all their forms, organisations, public bodies, and what this document introduced.
 *
 * <p>A capital has two readings: a place after "in" or "to", and the state as subject, possessor or partner.
 */
final class NameRecognizer {

    private final WordList prepositions;
    private final WordList nounPhraseStop;
    private final WordList light;
    private final WordList placePrepositions;
    private final WordList peopleWords;
    private final WordList stateAdjectiveNouns;
    private final GovernmentRecognizer governments;
    private final NameTrie names;
    private final Knowledge knowledge;

    /** States that the document is about decide what an ambiguous name means; codes in the order of their weight. */
    private final List<String> topic;

    /** @param names to look for: those of the gazetteer, or those that the document introduced */
    NameRecognizer(Lexicon lexicon, NameTrie names, Knowledge knowledge, List<String> topic) {
        this.prepositions = lexicon.section("prepositions");
        this.nounPhraseStop = lexicon.section("noun phrase stop");
        this.light = lexicon.section("light");
        this.placePrepositions = lexicon.section("place prepositions");
        this.peopleWords = lexicon.section("people words");
        this.stateAdjectiveNouns = lexicon.section("nouns after an acronym");
        this.governments = new GovernmentRecognizer(lexicon);
        this.names = names;
        this.knowledge = knowledge;
        this.topic = topic;
    }

    void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            NameTrie.Hit hit = names.longest(line, i);
            NameTrie.Entry entry = hit == null ? null : choose(hit.entries());
            if (hit != null && entry != null && line.add(mention(line, i, hit.to(), entry))) {
                i = hit.to() - 1;
            }
        }
        governments.widen(line);
    }

    private Mention mention(Line line, int from, int to, NameTrie.Entry entry) {
        Known known = entry.known();
        Value.Entity entity = known.entity();
        return known.kind() == EntityKind.STATE
                ? state(line, from, to, entity, entry.name().kind())
                : Mention.of(kind(known.kind()), from, to, entity, attributes(line, from, to, known));
    }

    private Map<String, List<Value>> attributes(Line line, int from, int to, Known known) {
        Map<String, List<Value>> attributes = knowledge.attributes(known);
        return attributes.isEmpty() ? stateWithin(line, from, to) : attributes;
    }

    /** Of "the UN Interim Force in Lebanon" the state that its name ends in. */
    private Map<String, List<Value>> stateWithin(Line line, int from, int to) {
        NameTrie.Hit last = to - from > 2 && line.is(to - 2, "in") ? names.longest(line, to - 1) : null;
        NameTrie.Entry entry = last == null || last.to() != to ? null : choose(last.entries());
        Known known = entry == null ? null : entry.known();
        return known == null || known.kind() != EntityKind.STATE ? Map.of() : Map.of("state", List.of(known.entity()));
    }

    private static MentionKind kind(EntityKind kind) {
        return switch (kind) {
            case STATE -> MentionKind.STATE;
            case PUBLIC_BODY -> MentionKind.BODY;
            case AGREEMENT -> MentionKind.AGREEMENT;
            case CRIMINAL_GROUP -> MentionKind.GROUP;
            case PERSON -> MentionKind.PERSON;
            case PLACE -> MentionKind.PLACE;
            case POST -> MentionKind.POST;
            case COLLECTIVE_AGENT -> MentionKind.COLLECTIVE;
            case INTERNATIONAL_ORGANIZATION, ORGANIZATION, CONCEPT -> MentionKind.ORGANIZATION;
        };
    }

    /** Whom a name means that several bear: a state before anything else, and of others one of the topic's states or none. */
    private NameTrie.@Nullable Entry choose(List<NameTrie.Entry> entries) {
        NameTrie.Entry first = entries.getFirst();
        boolean oneThing = entries.stream()
                .allMatch(entry -> entry.known().key().equals(first.known().key()));
        if (oneThing) {
            return first;
        }
        for (String code : topic) {
            for (NameTrie.Entry entry : entries) {
                if (code.equals(entry.known().state())) {
                    return entry;
                }
            }
        }
        return first.known().kind() == EntityKind.STATE ? first : null;
    }

    private Mention state(Line line, int from, int to, Value.Entity state, Name.Kind form) {
        boolean adjective = form == Name.Kind.DEMONYM || form == Name.Kind.ACRONYM && modifies(line, from, to);
        if (adjective) {
            return Mention.of(MentionKind.DEMONYM, from, to, state);
        }
        return form == Name.Kind.CAPITAL
                ? capital(line, from, to, state)
                : Mention.of(MentionKind.STATE, from, to, state);
    }

    /** "U.S. exports", "U.S. Ambassador", "U.S.-led": an acronym right before a noun is an adjective. */
    private boolean modifies(Line line, int from, int to) {
        if (line.is(to, "-")) {
            return names.longest(line, to + 1) == null;
        }
        if (line.is(from - 1, prepositions) && isPlainWord(line, to)) {
            return true;
        }
        boolean nounFollows = line.isWord(to)
                && line.spaced(to)
                && (line.capitalised(to) || line.is(to, peopleWords) || line.is(to, stateAdjectiveNouns));
        return nounFollows && names.longest(line, to) == null;
    }

    /** A noun, as far as it is none of the small words: "with U.S. exchange students". */
    private boolean isPlainWord(Line line, int i) {
        return line.isWord(i)
                && line.spaced(i)
                && !line.capitalised(i)
                && !line.is(i, prepositions)
                && !line.is(i, nounPhraseStop)
                && !line.is(i, light);
    }

    private Mention capital(Line line, int from, int to, Value.Entity state) {
        int end = withItsState(line, to, state);
        boolean isPlace = end > to
                || line.is(from - 1, placePrepositions)
                || line.is(from - 1, "-")
                || isNextOfPlaces(line, from);
        if (!isPlace) {
            return Mention.of(MentionKind.STATE, from, to, state);
        }
        String city = line.words(from, to);
        Value.Entity place = new Value.Entity(EntityKind.PLACE, city, "place/" + Slug.of(city), true, state.state());
        return Mention.of(MentionKind.PLACE, from, end, place, Map.of("state", List.of(state)));
    }

    /** "in Quito, [Bogota] and [Lima]". */
    private static boolean isNextOfPlaces(Line line, int from) {
        int joint = line.is(from - 1, "and") ? from - 2 : from - 1;
        Mention before = line.covering(line.is(joint, ",") ? joint - 1 : joint);
        boolean joined = joint < from - 1 || line.is(joint, ",");
        return joined && before != null && before.kind() == MentionKind.PLACE;
    }

    /** The end of "Lima, Peru" after "Lima". */
    private int withItsState(Line line, int to, Value.Entity state) {
        NameTrie.Hit after = line.is(to, ",") ? names.longest(line, to + 1) : null;
        boolean itsOwn = after != null
                && after.entries().stream()
                        .anyMatch(entry -> entry.known().key().equals(state.key()));
        return after != null && itsOwn ? after.to() : to;
    }
}
