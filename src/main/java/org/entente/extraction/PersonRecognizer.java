package org.entente.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by their titles, in every order of name, title and state, and by their surnames after that.
 *
 * <p>"Peruvian Foreign Minister Elmer Schialer", "Marco Rubio, Secretary of State", "the Prime Minister of Fiji, Laisenia Qarase",
 * "his Indian counterpart S. Jaishankar"; then "Schialer".
 */
final class PersonRecognizer {

    /** Titles that only one state has. */
    private static final Map<String, String> OWNED = Map.of(
            "secretary of state", "USA",
            "deputy secretary of state", "USA",
            "under secretary of state", "USA",
            "assistant secretary of state", "USA",
            "attorney general of the united states", "USA",
            "home secretary", "GBR",
            "chancellor of the exchequer", "GBR");

    private final Lexicon lexicon;
    private final PostParser posts;
    private final Cast cast;
    private final java.util.function.Function<String, Value.@Nullable Entity> stateByCode;

    PersonRecognizer(
            Lexicon lexicon, Cast cast, java.util.function.Function<String, Value.@Nullable Entity> stateByCode) {
        this.lexicon = lexicon;
        this.posts = new PostParser(lexicon);
        this.cast = cast;
        this.stateByCode = stateByCode;
    }

    /** Marks titles, and titled persons. */
    void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Mention there = line.covering(i);
            if (there != null && there.from() != i) {
                continue;
            }
            PostParser.Post post = posts.at(line, i);
            if (post != null) {
                i = Math.max(i, titled(line, post) - 1);
            }
        }
    }

    /** Marks surnames and short forms of persons that were met with their titles. */
    void markKnown(Line line) {
        line.mentions().forEach(mention -> settle(line, mention));
        for (int i = 0; i < line.size(); i++) {
            if (line.covering(i) == null && line.capitalised(i)) {
                int to = nameEnd(line, i);
                Cast.Member member = to > i ? cast.find(line.words(i, to)) : null;
                if (member != null && to - i > 1) {
                    line.add(Mention.of(MentionKind.PERSON, i, to, member.entity()));
                } else {
                    member = cast.called(line.token(i).text());
                    if (member != null
                            && !(line.capitalised(i + 1)
                                    && line.token(i + 1).isWord()
                                    && line.covering(i + 1) == null)) {
                        line.add(Mention.of(MentionKind.PERSON, i, i + 1, member.entity()));
                    }
                }
            }
        }
    }

    /** Gives a titled person the longest form of name and title that the document has: "Deputy Secretary Sherman". */
    private void settle(Line line, Mention mention) {
        Value.Entity person = mention.entity();
        if (mention.kind() != MentionKind.PERSON || person == null) {
            return;
        }
        Cast.Member member = cast.find(person.name());
        if (member == null) {
            return;
        }
        Map<String, List<Value>> attributes = new LinkedHashMap<>(mention.attributes());
        List<Value> known = member.attributes().getOrDefault("post", List.of());
        List<Value> here = attributes.getOrDefault("post", List.of());
        if (!known.isEmpty()
                && !here.isEmpty()
                && sameOffice(known.getFirst().text(), here.getFirst().text())) {
            member.attributes().forEach(attributes::putIfAbsent);
            attributes.put("post", known);
        }
        line.remove(mention);
        line.add(new Mention(
                mention.kind(),
                mention.from(),
                mention.to(),
                List.of(member.entity()),
                mention.filled(),
                mention.reason(),
                attributes));
    }

    /** Whether the longer title has all words of the shorter one. */
    private static boolean sameOffice(String longer, String shorter) {
        List<String> words = List.of(longer.toLowerCase(Locale.ROOT).split(" ", -1));
        return words.containsAll(List.of(shorter.toLowerCase(Locale.ROOT).split(" ", -1)));
    }

    /** Adds the person of a title, or the title alone; gives the token after it. */
    private int titled(Line line, PostParser.Post post) {
        int at = honorifics(line, post.to());
        int nameEnd = nameEnd(line, at);
        if (nameEnd > at) {
            return person(line, post.from(), nameEnd, line.words(at, nameEnd), post);
        }
        if (line.lower(post.to()).equals(",")) {
            int after = honorifics(line, post.to() + 1);
            int end = nameEnd(line, after);
            boolean closed = line.lower(end).matches("[,.]?") || post.owner() != null;
            if (end > after + 1 && closed) {
                return person(line, post.from(), end, line.words(after, end), post);
            }
        }
        int before = nameBefore(line, post.from());
        if (before >= 0) {
            int comma = commaBefore(line, post.from());
            return person(line, before, post.to(), line.words(before, comma), post);
        }
        if (post.to() > post.from() && isTitleAlone(line, post)) {
            line.add(Mention.of(MentionKind.POST, post.from(), post.to(), postEntity(post), attributes(post)));
        }
        return post.to();
    }

    private static boolean isTitleAlone(Line line, PostParser.Post post) {
        return line.capitalised(post.from())
                || line.lower(post.from() - 1).matches("the|former|then|her|his|its|their|as")
                || post.owner() != null;
    }

    private int honorifics(Line line, int from) {
        int i = from;
        while (true) {
            int end = line.longest(lexicon, "honorifics", i);
            if (end < 0) {
                return i;
            }
            i = end;
        }
    }

    /** The end of the name that starts at {@code from}; {@code from} itself when none does. */
    private int nameEnd(Line line, int from) {
        int i = from;
        int end = from;
        while (i < line.size() && i < from + 7 && isNameToken(line, i, from)) {
            boolean word = line.capitalised(i)
                    || line.lower(i - 1).equals("-") && line.token(i).isWord()
                    || line.token(i).text().matches("\\p{Lu}\\.");
            i++;
            if (word) {
                end = i;
            }
        }
        return end;
    }

    private boolean isNameToken(Line line, int i, int from) {
        String word = line.lower(i);
        Mention mention = line.covering(i);
        if (mention != null) {
            boolean surnameLikeAState = mention.kind() == MentionKind.STATE
                    && i > from
                    && mention.length() == 1
                    && !line.lower(i - 1).matches("\\W+");
            return surnameLikeAState && !line.lower(i + 1).equals("'s");
        }
        if (line.capitalised(i)) {
            return line.token(i).isWord()
                    && (i == from || !(lexicon.has("post heads", word) && line.capitalised(i)))
                    && !lexicon.has("months", word)
                    && !(i == from
                            && (lexicon.has("light", word)
                                    || lexicon.has("noun phrase stop", word)
                                    || lexicon.has("post domains", word)
                                    || lexicon.has("determiners", word)
                                    || lexicon.has("organization heads", word)));
        }
        if (i == from) {
            return false;
        }
        boolean particle = lexicon.has("name particles", word)
                && (line.capitalised(i + 1) || line.lower(i + 1).equals("-"));
        boolean hyphen = word.equals("-")
                && !line.token(i).spaced()
                && i + 1 < line.size()
                && !line.token(i + 1).spaced()
                && line.token(i + 1).isWord();
        boolean afterHyphen = line.lower(i - 1).equals("-") && !line.token(i).spaced();
        return particle || hyphen || afterHyphen;
    }

    /** Where a name starts that a comma separates from the title at {@code titleFrom}, or -1. */
    private int nameBefore(Line line, int titleFrom) {
        int comma = commaBefore(line, titleFrom);
        if (comma < 2) {
            return -1;
        }
        int from = comma;
        while (from > 0
                && (line.capitalised(from - 1)
                        || lexicon.has("name particles", line.lower(from - 1))
                        || line.lower(from - 1).equals("-"))
                && (line.covering(from - 1) == null || covers(line, from - 1, MentionKind.PERSON))) {
            from--;
        }
        while (from < comma && !line.capitalised(from)) {
            from++;
        }
        int end = nameEnd(line, from);
        boolean known = cast.find(line.words(from, Math.max(from + 1, comma))) != null && from < comma;
        return end == comma && (comma - from > 1 || known) ? from : -1;
    }

    private static boolean covers(Line line, int i, MentionKind kind) {
        Mention mention = line.covering(i);
        return mention != null && mention.kind() == kind;
    }

    private static int commaBefore(Line line, int titleFrom) {
        int i = titleFrom - 1;
        if (line.lower(i).matches("the|a|an|then|current")) {
            i--;
        }
        return line.lower(i).equals(",") ? i : -1;
    }

    private int person(Line line, int from, int to, String name, PostParser.Post post) {
        Cast.Member known = cast.find(name);
        boolean calledBriefly = known != null && name.length() < known.name().length();
        Cast.Member member = cast.member(name.replaceAll("\\s+", " "));
        Map<String, List<Value>> attributes = attributes(post);
        attributes.put("post", List.of(postEntity(post)));
        if (calledBriefly && member.attributes().containsKey("post")) {
            // "the Deputy Secretary and State Councilor Wang" gives Wang no second office
            attributes.putAll(member.attributes());
        } else {
            attributes.forEach((key, values) -> member.attributes().merge(key, values, PersonRecognizer::longer));
        }
        List<Mention> covered = new ArrayList<>();
        for (Mention mention : line.mentions()) {
            if (mention.from() < to && mention.to() > from) {
                covered.add(mention);
            }
        }
        covered.forEach(line::remove);
        line.add(Mention.of(MentionKind.PERSON, from, to, member.entity(), attributes));
        return to;
    }

    private static List<Value> longer(List<Value> known, List<Value> now) {
        return now.getFirst().text().length() > known.getFirst().text().length() ? now : known;
    }

    private Map<String, List<Value>> attributes(PostParser.Post post) {
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        Value.Entity owner = owner(post);
        if (owner != null) {
            attributes.put(owner.kind() == EntityKind.STATE ? "state" : "organization", List.of(owner));
        }
        String status = post.qualifier() == null ? "current" : post.qualifier();
        attributes.put("status", List.of(new Value.Text(status(status))));
        return attributes;
    }

    private static String status(String qualifier) {
        return switch (qualifier) {
            case "former", "ex", "then", "late", "outgoing" -> "former";
            case "acting", "interim", "caretaker", "transitional" -> "acting";
            default -> "current";
        };
    }

    private Value.@Nullable Entity owner(PostParser.Post post) {
        if (post.owner() != null) {
            return post.owner();
        }
        String title = post.title().toLowerCase(Locale.ROOT);
        return OWNED.entrySet().stream()
                .filter(entry -> title.startsWith(entry.getKey()))
                .map(entry -> stateByCode.apply(entry.getValue()))
                .findFirst()
                .orElse(null);
    }

    private Value.Entity postEntity(PostParser.Post post) {
        Value.Entity owner = owner(post);
        String code = owner == null ? null : owner.state();
        String slug = (code == null ? "" : code.toLowerCase(Locale.ROOT) + "-") + Slug.of(post.title());
        return new Value.Entity(EntityKind.POST, post.title(), "post/" + slug, false, code);
    }
}
