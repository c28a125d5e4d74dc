package org.entente.extraction.mention;

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
    private final WordList domains;
    private final WordList jointsOfDomains;
    private final WordList smallWordsOfDomains;
    private final WordList honorifics;

    PostComplements(Lexicon lexicon) {
        this.prepositions = lexicon.section("after titles");
        this.domains = lexicon.section("post domains");
        this.jointsOfDomains = lexicon.section("inside domains");
        this.smallWordsOfDomains = lexicon.section("small words of domains");
        this.honorifics = lexicon.section("honorifics");
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
                if (named == null && !line.is(to, "to")) {
                    named = mention.entity();
                }
                boolean partOfTitle = line.is(titleEnd, "to") || mention.kind() == MentionKind.BODY;
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
            boolean fits = i == from || line.is(i, domains);
            return fits && !line.is(i, honorifics);
        }
        return line.is(i, domains) && !line.is(i, "the");
    }

    private boolean isDomainAhead(Line line, int i) {
        int next = line.is(i, smallWordsOfDomains) ? i + 1 : i;
        return line.is(next, domains) && (line.capitalised(next) || !line.is(next, "the"));
    }
}
