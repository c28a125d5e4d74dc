package org.entente.dataset.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.stream.Term;
import org.entente.knowledge.PartyResolver;
import org.entente.knowledge.PartyResolver.Scheme;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/** States and organizations by what a source calls them. What nobody knows becomes an unresolved name, never a guess. */
final class Parties {

    private static final int MOST_REMEMBERED = 20_000;

    private final PartyResolver resolver;
    private final Lookups lookups;
    private final Mentions mentions;
    private final String states;
    private final String things;
    private final String unresolved;
    private final Map<Asked, Named> remembered = new HashMap<>();

    private record Asked(
            boolean stateOnly,
            String text,
            Scheme scheme,
            @Nullable Integer year) {}

    /** @param unresolved the name among those that are not resolved, or null */
    private record Named(Term term, Mentions.@Nullable Name unresolved) {}

    Parties(String base, String source, PartyResolver resolver, Lookups lookups, Mentions mentions) {
        this.resolver = resolver;
        this.lookups = lookups;
        this.mentions = mentions;
        this.things = base + "id/";
        this.states = things + "state/";
        this.unresolved = things + "unresolved/" + source + "/";
    }

    Term state(List<Term> given) throws BadValue {
        return mentioned(named(true, given));
    }

    Term party(List<Term> given) throws BadValue {
        return mentioned(named(false, given));
    }

    /** The state, or null where nobody knows it; that is not reported. */
    @Nullable
    Term knownState(List<Term> given) throws BadValue {
        Named named = named(true, given);
        return named.unresolved() == null ? named.term() : null;
    }

    /** What a state or organization is called in English, and what an unresolved name is as the source writes it. */
    @Nullable
    Term name(Term term) {
        String iri = term.lexical();
        String name = null;
        if (isUnresolved(term)) {
            name = mentions.text(term);
        } else if (iri.startsWith(things)) {
            name = resolver.name(iri.substring(things.length()));
        }
        return name == null ? null : Term.text(name);
    }

    /** Dyads with what they are called: by the names of their states, in English and in Spanish. */
    List<Tally.Dyad> named(List<Tally.Dyad> dyads) {
        return dyads.stream()
                .map(dyad -> new Tally.Dyad(dyad.iri(), dyad.one(), dyad.other(), labels(dyad)))
                .toList();
    }

    private List<Term> labels(Tally.Dyad dyad) {
        String one = dyad.one().lexical().substring(things.length());
        String other = dyad.other().lexical().substring(things.length());
        return List.of(
                label(resolver.name(one), resolver.name(other), "en"),
                label(resolver.spanishName(one), resolver.spanishName(other), "es"));
    }

    private static Term label(@Nullable String one, @Nullable String other, String language) {
        return Term.text(one + " – " + other, language);
    }

    boolean isState(Term term) {
        return term.isIri() && term.lexical().startsWith(states);
    }

    boolean isUnresolved(Term term) {
        return term.isIri() && term.lexical().startsWith(unresolved);
    }

    /** The dyad of two different states, in the order of their codes; null for all else. */
    @Nullable
    Term dyad(Term one, Term other) {
        int order = one.lexical().compareTo(other.lexical());
        if (order == 0 || !isState(one) || !isState(other)) {
            return null;
        }
        return order < 0 ? mentions.dyad(one, other) : mentions.dyad(other, one);
    }

    private Named named(boolean stateOnly, List<Term> given) throws BadValue {
        Asked asked = new Asked(
                stateOnly,
                given.getFirst().lexical().strip(),
                given.size() < 2 ? Scheme.ANY : scheme(given.get(1).lexical()),
                given.size() < 3 ? null : year(given.get(2).lexical()));
        Named named = remembered.get(asked);
        if (named == null) {
            named = resolve(asked);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(asked, named);
            }
        }
        return named;
    }

    private Term mentioned(Named named) {
        if (named.unresolved() != null) {
            mentions.name(named.unresolved());
        }
        return named.term();
    }

    private Named resolve(Asked asked) throws BadValue {
        Lookups.Becomes becomes = asked.stateOnly() ? null : lookups.find("party", asked.text());
        if (becomes == null) {
            becomes = lookups.find("state", asked.text());
        }
        if (becomes != null) {
            Term term = becomes.term();
            return term == null ? unresolved(asked.text(), false) : new Named(iri(asked.text(), term), null);
        }
        String key = asked.stateOnly()
                ? resolver.state(asked.text(), asked.scheme(), asked.year())
                : resolver.party(asked.text(), asked.scheme(), asked.year());
        return key == null ? unresolved(asked.text(), true) : new Named(Term.iri(things + key), null);
    }

    private Named unresolved(String text, boolean unexpected) {
        Term term = Term.iri(unresolved + Slug.of(text));
        return new Named(term, mentions.unresolved(term, text, unexpected));
    }

    private static Term iri(String text, Term becomes) throws BadValue {
        if (!becomes.isIri()) {
            throw new BadValue(
                    text,
                    "a state or organization, but lookups.csv makes it a text",
                    "give its key there, such as state/PER, or -");
        }
        return becomes;
    }

    private static Scheme scheme(String name) throws BadValue {
        try {
            return Scheme.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            String schemes = Stream.of(Scheme.values())
                    .map(scheme -> scheme.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            throw new BadValue(name, "one of the schemes " + schemes, "correct the mapping");
        }
    }

    private static Integer year(String date) throws BadValue {
        try {
            return Integer.valueOf(date.substring(0, Math.min(4, date.length())));
        } catch (NumberFormatException none) {
            throw new BadValue(date, "a year or a date that starts with one", "correct the mapping");
        }
    }
}
