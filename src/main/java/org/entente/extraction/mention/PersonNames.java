package org.entente.extraction.mention;

import java.util.List;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;

/** How far the name of a person reaches: "Ban Ki-moon", "Mohammed bin Salman", "H.E. Dr. S. Jaishankar". */
final class PersonNames {

    private static final int LONGEST_NAME = 7;

    private final WordList honorifics;
    private final WordList particles;
    private final WordList postHeads;
    private final WordList postDomains;
    private final WordList ranks;
    private final WordList months;
    private final WordList namesOfThings;
    private final WordList beforeOffices;

    /** Capitalised words that no name starts with. */
    private final List<WordList> neverFirst;

    PersonNames(Lexicon lexicon) {
        this.honorifics = lexicon.section("honorifics");
        this.particles = lexicon.section("name particles");
        this.postHeads = lexicon.section("post heads");
        this.postDomains = lexicon.section("post domains");
        this.ranks = lexicon.section("ranks");
        this.namesOfThings = lexicon.section("things named after persons");
        this.months = lexicon.section("months");
        this.beforeOffices = lexicon.section("before offices");
        this.neverFirst = List.of(
                lexicon.section("light"),
                lexicon.section("noun phrase stop"),
                postDomains,
                lexicon.section("determiners"),
                lexicon.section("organization heads"));
    }

    /** The token after "H.E. Mr.", or after "Prince" where an office stands before it. */
    int afterHonorifics(Line line, int from) {
        int i = from;
        int end = Math.max(line.longest(honorifics, i), line.longest(ranks, i));
        while (end > 0) {
            i = end;
            end = Math.max(line.longest(honorifics, i), line.longest(ranks, i));
        }
        return i;
    }

    /** The end of the name that starts at {@code from}; {@code from} itself when none does, or that of a thing: "King University". */
    int end(Line line, int from) {
        int end = from;
        for (int i = from; i < line.size() && i < from + LONGEST_NAME && belongs(line, i, from); i++) {
            boolean afterHyphen = line.is(i - 1, "-") && line.isWord(i);
            if (line.capitalised(i) || afterHyphen) {
                end = i + 1;
            }
        }
        boolean ofThing =
                end > from && line.is(end - 1, namesOfThings) || line.capitalised(end) && line.is(end, namesOfThings);
        return ofThing ? from : end;
    }

    private boolean belongs(Line line, int i, int from) {
        Mention mention = line.covering(i);
        if (mention != null) {
            return i > from ? isSurnameLikeState(line, i, mention) : isGivenNameLikePlace(line, mention);
        }
        if (line.capitalised(i)) {
            return isNameWord(line, i, from);
        }
        return i > from && (isParticle(line, i) || isInnerHyphen(line, i) || isAfterHyphen(line, i));
    }

    /** "Michael Jordan", but not "met Blinken, Jordan said" or "Jordan's". */
    private static boolean isSurnameLikeState(Line line, int i, Mention mention) {
        return mention.kind() == MentionKind.STATE
                && mention.length() == 1
                && line.isWord(i - 1)
                && !line.is(i + 1, "'s");
    }

    /** "Israel Katz", "Victoria Hill": a title stands before them, or they would be no name. */
    private boolean isGivenNameLikePlace(Line line, Mention mention) {
        int next = mention.to();
        boolean isPlace = mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.PLACE;
        boolean nameFollows = line.capitalised(next) && line.covering(next) == null && isNameWord(line, next, next);
        return isPlace && mention.length() == 1 && nameFollows && endsTitle(line, mention.from() - 1);
    }

    private boolean endsTitle(Line line, int i) {
        return line.is(i, postHeads) || line.is(i, postDomains);
    }

    private boolean isNameWord(Line line, int i, int from) {
        if (!line.isWord(i) || line.is(i, months)) {
            return false;
        }
        return i == from ? mayStart(line, from) : line.is(i - 1, particles) || !line.is(i, postHeads);
    }

    private boolean mayStart(Line line, int i) {
        return neverFirst.stream().noneMatch(words -> line.is(i, words));
    }

    private boolean isParticle(Line line, int i) {
        return line.is(i, particles) && (line.capitalised(i + 1) || line.is(i + 1, "-"));
    }

    private static boolean isInnerHyphen(Line line, int i) {
        return line.is(i, "-") && !line.spaced(i) && !line.spaced(i + 1) && line.isWord(i + 1);
    }

    private static boolean isAfterHyphen(Line line, int i) {
        return line.is(i - 1, "-") && !line.spaced(i);
    }

    /** Where the capitalised words start that end at the comma before an office: "Marco Rubio, Secretary of State". */
    int startBefore(Line line, int comma) {
        int from = comma;
        while (from > 0 && mayBelong(line, from - 1)) {
            from--;
        }
        int name = afterHonorifics(line, from);
        while (name < comma && (!line.capitalised(name) || !mayStart(line, name))) {
            name = afterHonorifics(line, name + 1);
        }
        return name;
    }

    private boolean mayBelong(Line line, int i) {
        Mention mention = line.covering(i);
        boolean free = mention == null || mention.kind() == MentionKind.PERSON;
        return free && (line.capitalised(i) || line.is(i, particles) || line.is(i, "-"));
    }

    /** The comma before an office and its article, or -1. */
    int commaBefore(Line line, int office) {
        int i = line.is(office - 1, beforeOffices) ? office - 2 : office - 1;
        return line.is(i, ",") ? i : -1;
    }
}
