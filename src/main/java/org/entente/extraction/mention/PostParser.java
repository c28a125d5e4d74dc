package org.entente.extraction.mention;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads a title at a place of a sentence: "U.S. Deputy Secretary of State", "Peruvian Foreign Minister", "Minister of Justice
 * of Armenia", "State Councilor and Foreign Minister", "then prime minister".
 */
final class PostParser {

    private static final Set<MentionKind> OWNERS =
            EnumSet.of(MentionKind.STATE, MentionKind.DEMONYM, MentionKind.BODY, MentionKind.ORGANIZATION);

    private static final int LONGEST_TITLE = 7;

    private final WordList qualifiers;
    private final WordList heads;
    private final WordList lowerHeads;
    private final WordList modifiers;
    private final WordList lowerModifiers;
    private final WordList joints;
    private final WordList jointsOfOffices;
    private final WordList ranks;
    private final WordList besideOffice;
    private final WordList tails;
    private final WordList statusesBehind;
    private final PostComplements complements;

    PostParser(Lexicon lexicon) {
        this.qualifiers = lexicon.section("post qualifiers");
        this.heads = lexicon.section("post heads");
        this.lowerHeads = lexicon.section("post heads in lower case");
        this.modifiers = lexicon.section("post modifiers");
        this.lowerModifiers = lexicon.section("post modifiers in lower case");
        this.joints = lexicon.section("joints in titles");
        this.jointsOfOffices = lexicon.section("joints of offices");
        this.ranks = lexicon.section("ranks");
        this.besideOffice = lexicon.section("titles beside an office");
        this.tails = lexicon.section("tails of titles");
        this.statusesBehind = lexicon.section("statuses behind titles");
        this.complements = new PostComplements(lexicon);
    }

    static boolean mayOwn(Mention mention) {
        return OWNERS.contains(mention.kind());
    }

    /** Whether the title tells no more than a rank: "Admiral", "Prince", "Ambassador". */
    boolean isRank(Post post) {
        String title = post.title().toLowerCase(Locale.ROOT);
        return ranks.has(title) || besideOffice.has(title);
    }

    /** The title that starts at {@code from}, or null. */
    @Nullable
    Post at(Line line, int from) {
        String status = "";
        Value.Entity owner = null;
        int i = from;
        int qualified = line.longest(qualifiers, i);
        if (qualified > 0) {
            status = status(line, i, qualified);
            i = line.is(qualified, "-") ? qualified + 1 : qualified;
        }
        Mention mention = line.startingAt(i);
        if (mention != null && mayOwn(mention)) {
            owner = mention.entity();
            i = afterOwner(line, mention);
            int again = line.longest(qualifiers, i);
            if (again > 0) {
                status = status(line, i, again);
                i = again;
            }
        }
        int headEnd = head(line, i);
        return headEnd < 0 ? null : post(line, from, i, headEnd, owner, status);
    }

    /** The token after "Peru's", "the Ministry of Health (MOH)", "the U.S. Embassy Lima". */
    private static int afterOwner(Line line, Mention owner) {
        int i = owner.to();
        if (line.is(i, "'s") || line.is(i, "'")) {
            return i + 1;
        }
        boolean acronym = line.is(i, "(") && line.is(i + 2, ")");
        Mention seat = line.startingAt(i);
        if (seat != null && !owner.namesState() && (seat.namesState() || seat.kind() == MentionKind.PLACE)) {
            return seat.to();
        }
        return acronym ? i + 3 : i;
    }

    /** The status that a qualifier gives: former, acting, or none. */
    private String status(Line line, int from, int to) {
        String status = qualifiers.value(line.words(from, to).toLowerCase(Locale.ROOT));
        return status == null ? "" : status;
    }

    private Post post(Line line, int from, int titleFrom, int headEnd, Value.@Nullable Entity owner, String status) {
        int behind = line.is(headEnd, "-") ? headEnd + 1 : headEnd;
        String yetToCome = line.is(behind, statusesBehind) ? statusesBehind.value(line.lower(behind)) : null;
        if (yetToCome != null) {
            PostComplements.Complement after = complements.after(line, behind + 1, owner);
            String title = line.words(titleFrom, headEnd);
            return new Post(from, after.to(), title, after.owner(), yetToCome);
        }
        PostComplements.Complement first = complements.after(line, withTail(line, headEnd), owner);
        PostComplements.Complement whole = withSecondOffice(line, titleFrom, first);
        return new Post(from, whole.to(), line.words(titleFrom, whole.titleEnd()), whole.owner(), status);
    }

    /** The end of "Minister Resident", "Envoy Extraordinary", "Chargé d'Affaires ad interim". */
    private int withTail(Line line, int headEnd) {
        int end = headEnd;
        int tail = line.longest(tails, end);
        while (tail > 0) {
            end = tail;
            tail = line.longest(tails, end);
        }
        return end;
    }

    /** "State Councilor and Foreign Minister" is one title. */
    private PostComplements.Complement withSecondOffice(Line line, int titleFrom, PostComplements.Complement first) {
        int joint = first.to() + 1;
        boolean goesOn = line.is(first.to(), jointsOfOffices)
                && line.capitalised(joint) == line.capitalised(titleFrom)
                && line.startingAt(joint) == null;
        int second = goesOn ? head(line, joint) : -1;
        if (second < 0) {
            return first;
        }
        PostComplements.Complement rest = complements.after(line, withTail(line, second), first.owner());
        return new PostComplements.Complement(rest.to(), rest.titleEnd(), rest.owner());
    }

    /** The end of the last head noun that modifiers lead to, or -1: "Deputy Prime Minister", but "Minister" of "Minister General Lee". */
    private int head(Line line, int from) {
        int end = -1;
        int i = from;
        while (i < line.size() && i < from + LONGEST_TITLE) {
            int headEnd = line.longest(heads, i);
            if (end > 0 && headEnd > 0 && line.longest(ranks, i) == headEnd) {
                break;
            }
            if (headEnd > 0 && (line.capitalised(i) || line.longest(lowerHeads, i) == headEnd)) {
                end = headEnd;
                i = headEnd;
            } else if (isModifier(line, i) || i > from && end < 0 && isJoint(line, i)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isModifier(Line line, int i) {
        return line.is(i, modifiers) && (line.capitalised(i) || line.is(i, lowerModifiers));
    }

    private boolean isJoint(Line line, int i) {
        return line.is(i, joints) && line.is(i + 1, modifiers) && line.capitalised(i + 1);
    }
}
