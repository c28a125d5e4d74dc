package org.entente.extraction.mention;

import java.util.List;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.jspecify.annotations.Nullable;

/** What follows the head of a title: "of State for European and Eurasian Affairs", "of Peru", "to Armenia". */
final class PostComplements {

    /**
     * What follows a head.
     *
     * @param to the token after all of it
     * @param titleEnd the token after what belongs to the title's name
     * @param owner the state or organisation that the post belongs to, or null
     */
    record Complement(int to, int titleEnd, Value.@Nullable Entity owner) {}

    private final WordList prepositions;
    private final WordList prepositionsTo;
    private final WordList prepositionsOfFields;
    private final WordList spokespersons;
    private final WordList titles;
    private final WordList domains;
    private final WordList jointsOfDomains;
    private final WordList smallWordsOfDomains;
    private final WordList honorifics;

    /** Endings of abstract nouns, which no name of a person has: "Regulations", "Procurement". */
    private final List<String> endingsOfDomains;

    PostComplements(Lexicon lexicon) {
        this.prepositions = lexicon.section("after titles");
        this.prepositionsTo = lexicon.section("before places of office");
        this.prepositionsOfFields = lexicon.section("before fields of office");
        this.spokespersons = lexicon.section("spokespersons");
        this.titles = lexicon.section("post heads");
        this.domains = lexicon.section("post domains");
        this.jointsOfDomains = lexicon.section("inside domains");
        this.smallWordsOfDomains = lexicon.section("small words of domains");
        this.honorifics = lexicon.section("honorifics");
        this.endingsOfDomains =
                List.copyOf(lexicon.section("endings of domains").entries());
    }

    /** What follows a head that ends before {@code from}; an ambassador "to Armenia" stays the owner's. */
    Complement after(Line line, int from, Value.@Nullable Entity owner) {
        int to = from;
        int titleEnd = from;
        Value.Entity named = null;
        while (line.is(to, prepositions)) {
            int i = line.is(to + 1, "the") ? to + 2 : to + 1;
            Mention mention = line.startingAt(i);
            if (mention != null && PostParser.mayOwn(mention)) {
                boolean isField = isField(line, to, mention);
                if (named == null && !isField) {
                    named = mention.entity();
                }
                boolean partOfTitle = isField || mention.kind() == MentionKind.BODY;
                to = mention.to();
                titleEnd = partOfTitle ? to : titleEnd;
                continue;
            }
            int end = endOfDomains(line, i);
            if (end == i) {
                break;
            }
            to = end;
            titleEnd = end;
        }
        return new Complement(to, titleEnd, named == null ? owner : named);
    }

    /** An ambassador is one "to Armenia", an envoy one "for Sudan"; a spokesman "for the Foreign Ministry" belongs to it. */
    private boolean isField(Line line, int preposition, Mention mention) {
        return line.is(preposition, prepositionsTo)
                || line.is(preposition, prepositionsOfFields)
                        && !line.is(preposition - 1, spokespersons)
                        && mention.namesState();
    }

    /** Words of a field of office: the first is taken as it stands, the others only when the lexicon knows them. */
    private int endOfDomains(Line line, int from) {
        int end = from;
        int i = from;
        while (i < line.size()) {
            if (isDomain(line, i, from)) {
                i++;
                end = i;
            } else if (i > from && (line.is(i, jointsOfDomains) || line.is(i, ",")) && isDomainAhead(line, i + 1)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isDomain(Line line, int i, int from) {
        if (line.capitalised(i)) {
            boolean fits = i == from && !line.is(i, titles) || isKnownDomain(line, i);
            return fits && line.isWord(i) && !line.is(i, honorifics);
        }
        return line.is(i, domains) && !line.is(i, "the");
    }

    private boolean isDomainAhead(Line line, int i) {
        int next = i;
        while (line.is(next, smallWordsOfDomains)) {
            next++;
        }
        return isKnownDomain(line, next);
    }

    private boolean isKnownDomain(Line line, int i) {
        String word = line.lower(i);
        return line.is(i, domains)
                || line.capitalised(i) && endingsOfDomains.stream().anyMatch(word::endsWith);
    }
}
