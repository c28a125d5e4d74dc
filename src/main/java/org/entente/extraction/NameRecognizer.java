package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.knowledge.Known;
import org.entente.knowledge.Name;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of known things: states in all their forms, organisations, public bodies, and what this document introduced.
 *
 * <p>A capital has two readings: a place after "in" or "to", and the state as subject, possessor or partner.
 */
final class NameRecognizer {

    /** Words that make a longer name of another thing out of a state's name: "South China Sea", "Gulf of Guinea". */
    private static final Set<String> GEOGRAPHIC = Set.of(
            "sea",
            "seas",
            "ocean",
            "strait",
            "straits",
            "peninsula",
            "river",
            "gulf",
            "islands",
            "basin",
            "delta",
            "war",
            "wars",
            "spring",
            "border",
            "city",
            "street",
            "times",
            "post",
            "plan");

    private final Lexicon lexicon;
    private final NameTrie names;

    /** States that the document is about decide what an ambiguous name means; codes in the order of their weight. */
    private final List<String> topic;

    NameRecognizer(Lexicon lexicon, NameTrie names, List<String> topic) {
        this.lexicon = lexicon;
        this.names = names;
        this.topic = topic;
    }

    void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            NameTrie.Hit hit = names.longest(line, i);
            if (hit != null && line.add(mention(line, i, hit))) {
                i = hit.to() - 1;
            }
        }
        widenToGovernments(line);
    }

    private Mention mention(Line line, int from, NameTrie.Hit hit) {
        NameTrie.Entry entry = choose(hit);
        Known known = entry.known();
        Value.Entity entity = known.entity();
        return switch (known.kind()) {
            case STATE -> state(line, from, hit.to(), entity, entry.name().kind());
            case PUBLIC_BODY -> Mention.of(MentionKind.BODY, from, hit.to(), entity);
            case AGREEMENT -> Mention.of(MentionKind.AGREEMENT, from, hit.to(), entity);
            case CRIMINAL_GROUP -> Mention.of(MentionKind.GROUP, from, hit.to(), entity);
            case PERSON -> Mention.of(MentionKind.PERSON, from, hit.to(), entity);
            case PLACE -> Mention.of(MentionKind.PLACE, from, hit.to(), entity);
            case POST -> Mention.of(MentionKind.POST, from, hit.to(), entity);
            case COLLECTIVE_AGENT -> Mention.of(MentionKind.COLLECTIVE, from, hit.to(), entity);
            case INTERNATIONAL_ORGANIZATION, ORGANIZATION, CONCEPT ->
                Mention.of(MentionKind.ORGANIZATION, from, hit.to(), entity);
        };
    }

    private Mention state(Line line, int from, int to, Value.Entity state, Name.Kind form) {
        if (form == Name.Kind.DEMONYM || form == Name.Kind.ACRONYM && modifies(line, to)) {
            return Mention.of(MentionKind.DEMONYM, from, to, state);
        }
        if (form != Name.Kind.CAPITAL) {
            return Mention.of(MentionKind.STATE, from, to, state);
        }
        int end = to;
        if (line.lower(to).equals(",")) {
            NameTrie.Hit after = names.longest(line, to + 1);
            if (after != null
                    && after.entries().stream().anyMatch(e -> e.known().key().equals(state.key()))) {
                end = after.to();
            }
        }
        boolean place = end > to
                || lexicon.has("place prepositions", line.lower(from - 1))
                || line.lower(from - 1).equals("-");
        if (!place) {
            return Mention.of(MentionKind.STATE, from, to, state);
        }
        String city = line.words(from, to);
        Value.Entity named = new Value.Entity(
                EntityKind.PLACE, city, "place/" + org.entente.knowledge.Slug.of(city), true, state.state());
        return Mention.of(MentionKind.PLACE, from, end, named, Map.of("state", List.of(state)));
    }

    /** "U.S. exports", "U.S. Ambassador", "U.S.-led": an acronym right before a noun is an adjective. */
    private boolean modifies(Line line, int to) {
        if (line.lower(to).equals("-")) {
            return names.longest(line, to + 1) == null;
        }
        boolean word =
                to < line.size() && line.token(to).isWord() && line.token(to).spaced();
        return word
                && (line.capitalised(to)
                        || lexicon.has("people words", line.lower(to))
                        || line.lower(to)
                                .matches(
                                        "exports?|imports?|citizens|companies|troops|forces|students|officials|persons|military|aid|assistance|foreign|humanitarian|economic|security|goods|trade|investment|dollars"))
                && names.longest(line, to) == null;
    }

    private NameTrie.Entry choose(NameTrie.Hit hit) {
        List<NameTrie.Entry> entries = hit.entries();
        if (entries.size() > 1) {
            for (String code : topic) {
                for (NameTrie.Entry entry : entries) {
                    if (code.equals(entry.known().state())) {
                        return entry;
                    }
                }
            }
        }
        return entries.getFirst();
    }

    /** "the Albanian government", "the Government of Peru", "the people of India" name the state. */
    private void widenToGovernments(Line line) {
        for (Mention mention : new ArrayList<>(line.mentions())) {
            if (mention.kind() == MentionKind.DEMONYM || mention.kind() == MentionKind.STATE) {
                Mention wider = government(line, mention);
                if (wider != null) {
                    line.remove(mention);
                    line.add(wider);
                } else if (GEOGRAPHIC.contains(line.lower(mention.to())) && line.capitalised(mention.to())) {
                    line.remove(mention);
                }
            }
        }
    }

    private @Nullable Mention government(Line line, Mention mention) {
        int after = line.lower(mention.to()).equals("'s") ? mention.to() + 1 : mention.to();
        if (lexicon.has("government words", line.lower(after))) {
            return asState(mention, mention.from(), after + 1);
        }
        if (mention.kind() == MentionKind.DEMONYM
                && lexicon.has("people words", line.lower(after))
                && !line.capitalised(after)) {
            return asState(mention, mention.from(), after + 1);
        }
        if (mention.kind() == MentionKind.STATE) {
            int start = line.lower(mention.from() - 1).equals("the") ? mention.from() - 2 : mention.from() - 1;
            if (line.lower(start).equals("of")
                    && (lexicon.has("government words", line.lower(start - 1))
                            || line.lower(start - 1).matches("governments|people|peoples|kingdom"))) {
                return asState(mention, start - 1, mention.to());
            }
        }
        return null;
    }

    private static Mention asState(Mention mention, int from, int to) {
        return Mention.of(MentionKind.STATE, from, to, mention.value());
    }
}
