package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Finds titles, and persons by their titles, in every order of name, title and state.
 *
 * <p>"Peruvian Foreign Minister Elmer Schialer", "Marco Rubio, Secretary of State", "the Prime Minister of Fiji, Laisenia Qarase",
 * "his Indian counterpart S. Jaishankar".
 */
final class PersonRecognizer {

    private final PostParser posts;
    private final PersonNames names;
    private final WordList officesOfOneState;
    private final WordList beforeTitlesAlone;
    private final WordList beforeStateOfPerson;
    private final Cast cast;
    private final Untitled untitled;
    private final PluralTitles pluralTitles;

    /** The states by their alpha-3 codes. */
    private final Map<String, Value.Entity> states;

    PersonRecognizer(Lexicon lexicon, Cast cast, Map<String, Value.Entity> states) {
        this.posts = new PostParser(lexicon);
        this.names = new PersonNames(lexicon);
        this.officesOfOneState = lexicon.section("offices of one state");
        this.beforeTitlesAlone = lexicon.section("before titles alone");
        this.beforeStateOfPerson = lexicon.section("before the state of a person");
        this.cast = cast;
        this.untitled = new Untitled(lexicon, names, cast);
        this.pluralTitles = new PluralTitles(lexicon, names, cast);
        this.states = states;
    }

    void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.covering(i) == null || line.startingAt(i) != null) {
                Post post = posts.at(line, i);
                if (post != null) {
                    i = Math.max(i, mark(line, post) - 1);
                } else {
                    untitled.markCounterpart(line, i);
                    untitled.markHonored(line, i);
                    pluralTitles.mark(line, i);
                }
            }
        }
    }

    /** Marks the person of a title, or the title alone; gives the token after it. */
    private int mark(Line line, Post post) {
        int at = names.afterHonorifics(line, afterAcronym(line, post.to()));
        int end = line.isHeading() ? endOfKnown(line, at) : names.end(line, at);
        if (end > at) {
            Post office = posts.isRank(post) ? officeAfter(line, end) : null;
            if (office != null) {
                return person(line, post.from(), office.to(), line.words(at, end), office);
            }
            Mention state = post.owner() == null ? stateAfter(line, end) : null;
            String name = line.words(at, end);
            return state == null
                    ? person(line, post.from(), end, name, post)
                    : person(line, post.from(), state.to(), name, post.ownedBy(state.entity()));
        }
        if (line.is(post.to(), ",")) {
            int after = names.afterHonorifics(line, post.to() + 1);
            int endAfter = names.end(line, after);
            if (endAfter > after + 1 && (post.owner() != null || closes(line, endAfter))) {
                return person(line, post.from(), endAfter, line.words(after, endAfter), post);
            }
        }
        int comma = names.commaBefore(line, post.from());
        int before = comma < 2 ? -1 : nameBefore(line, comma);
        if (before >= 0) {
            return person(line, before, post.to(), line.words(before, comma), post);
        }
        if (post.to() > post.from() && isTitleAlone(line, post)) {
            untitled.markHolder(line, post.from());
            line.add(Mention.of(MentionKind.POST, post.from(), post.to(), entity(post), attributes(post)));
        }
        return post.to();
    }

    /** The token after the brackets of "the National Security Advisor (NSA) Ann Hill". */
    private static int afterAcronym(Line line, int i) {
        return line.is(i, "(") && line.capitalised(i + 1) && line.is(i + 2, ")") ? i + 3 : i;
    }

    /** Where the name ends that the rest of the document knows; in "Secretary Hill Visits Peru" all words have capitals. */
    private int endOfKnown(Line line, int from) {
        int longest = names.end(line, from);
        for (int end = longest; end > from; end--) {
            Cast.Member known = cast.find(line.words(from, end));
            if (known != null && known.name().endsWith(line.token(end - 1).text())) {
                return end;
            }
        }
        return longest;
    }

    /** The office of "Admiral Ann Hill, Chief of Staff of the Navy", or null. */
    private @Nullable Post officeAfter(Line line, int nameEnd) {
        int i = line.is(nameEnd + 1, "the") ? nameEnd + 2 : nameEnd + 1;
        return line.is(nameEnd, ",") ? posts.at(line, i) : null;
    }

    /** The state of "President Juan Soto of Chile", or null. */
    private @Nullable Mention stateAfter(Line line, int nameEnd) {
        int i = line.is(nameEnd + 1, "the") ? nameEnd + 2 : nameEnd + 1;
        Mention mention = line.is(nameEnd, beforeStateOfPerson) ? line.startingAt(i) : null;
        return mention != null && mention.kind() == MentionKind.STATE ? mention : null;
    }

    /** Whether nothing but a comma, a stop or the end of the sentence stands there. */
    private static boolean closes(Line line, int i) {
        return i >= line.size() || line.is(i, ",") || line.is(i, ".");
    }

    private boolean isTitleAlone(Line line, Post post) {
        return line.capitalised(post.from()) || line.is(post.from() - 1, beforeTitlesAlone) || post.owner() != null;
    }

    /** Where the name starts that ends at a comma before a title, or -1; a single word must be known as a name. */
    private int nameBefore(Line line, int comma) {
        int from = names.startBefore(line, comma);
        Mention there = line.covering(from);
        boolean isPerson = there != null && there.kind() == MentionKind.PERSON && there.to() == comma;
        boolean whole = from < comma && (isPerson || names.end(line, from) == comma);
        boolean isName = whole && (comma - from > 1 || cast.find(line.words(from, comma)) != null);
        return isName ? from : -1;
    }

    private int person(Line line, int from, int to, String name, Post post) {
        Cast.Member known = cast.find(name);
        boolean calledBriefly = known != null && name.length() < known.name().length();
        Cast.Member member = cast.member(name);
        Map<String, List<Value>> attributes = attributes(post);
        attributes.put(Cast.POST, List.of(entity(post)));
        if (calledBriefly && member.attributes().containsKey(Cast.POST)) {
            // "the Deputy Secretary and State Councilor Wang" gives Wang no second office
            attributes.putAll(member.attributes());
        } else {
            member.learn(attributes);
        }
        removeWithin(line, from, to);
        line.add(Mention.of(MentionKind.PERSON, from, to, member.entity(), attributes));
        return to;
    }

    private static void removeWithin(Line line, int from, int to) {
        List<Mention> covered = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Mention mention = line.covering(i);
            if (mention != null) {
                covered.add(mention);
            }
        }
        covered.forEach(line::remove);
    }

    private Map<String, List<Value>> attributes(Post post) {
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        Value.Entity owner = owner(post);
        if (owner != null) {
            attributes.put(owner.kind() == EntityKind.STATE ? Cast.STATE : "organization", List.of(owner));
            Value.Entity state = owner.kind() == EntityKind.PUBLIC_BODY ? states.get(owner.state()) : null;
            if (state != null) {
                attributes.put(Cast.STATE, List.of(state));
            }
        }
        if (!post.status().isEmpty()) {
            attributes.put("status", List.of(new Value.Text(post.status())));
        }
        return attributes;
    }

    private Value.@Nullable Entity owner(Post post) {
        return post.owner() != null ? post.owner() : onlyStateWith(post.title().toLowerCase(Locale.ROOT));
    }

    /** The state that alone has an office whose name starts so: only one has a Deputy Secretary of State. */
    private Value.@Nullable Entity onlyStateWith(String title) {
        String longest = "";
        for (String office : officesOfOneState.entries()) {
            if (title.startsWith(office) && office.length() > longest.length()) {
                longest = office;
            }
        }
        String code = officesOfOneState.value(longest);
        return code == null ? null : states.get(code);
    }

    private Value.Entity entity(Post post) {
        Value.Entity owner = owner(post);
        String code = owner == null ? null : owner.state();
        String slug = (code == null ? "" : code.toLowerCase(Locale.ROOT) + "-") + Slug.of(post.title());
        return new Value.Entity(EntityKind.POST, post.title(), "post/" + slug, false, code);
    }
}
