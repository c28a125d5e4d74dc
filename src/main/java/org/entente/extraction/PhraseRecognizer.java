package org.entente.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by the last noun of their names: agreements and declarations, organisations and bodies, criminal groups.
 *
 * <p>"the Joint Declaration on Strategic Partnership between the United States and Albania", "a memorandum of understanding on
 * critical minerals", "the Armed Forces of Peru", "the Juárez Cartel".
 */
final class PhraseRecognizer {

    private static final Set<String> INNER = Set.of(
            "of",
            "for",
            "on",
            "and",
            "the",
            "in",
            "to",
            "de",
            "&",
            "-",
            "against",
            "concerning",
            "regarding",
            "with",
            "between",
            "/");

    private static final Set<String> ABOUT =
            Set.of("on", "for", "to", "concerning", "regarding", "against", "of", "between", "with", "about");

    private final Lexicon lexicon;

    PhraseRecognizer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.covering(i) == null || line.startingAt(i) != null) {
                markHead(line, i, "declaration heads", MentionKind.DECLARATION, EntityKind.AGREEMENT);
                markHead(line, i, "agreement heads", MentionKind.AGREEMENT, EntityKind.AGREEMENT);
                markGroup(line, i);
                markOrganization(line, i);
            }
        }
    }

    /** An agreement or a declaration whose head noun starts at {@code i}. */
    private void markHead(Line line, int i, String section, MentionKind kind, EntityKind entityKind) {
        int headEnd = line.longest(lexicon, section, i);
        if (headEnd < 0) {
            return;
        }
        boolean named = line.capitalised(i);
        int from = startOfName(line, i, named);
        if (!named && (isVerb(line, i) || line.lower(i).matches("pledge|manifesto|accord|compact|charter"))) {
            return;
        }
        int to = endOfName(line, headEnd, named);
        if (named && from == i && to == headEnd && !line.token(i).text().matches("[A-Z]{3,}s?")) {
            // "Agreement" alone says which one only by what was named before
            return;
        }
        String name = stripArticle(line, from, to);
        boolean bare = from == i && to == headEnd;
        if (!named && bare && !line.lower(i).matches("mous?|memoranda|memorandum|treaty|agreement")) {
            return;
        }
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        List<Value> parties = states(line, from, to);
        if (parties.size() > 1) {
            attributes.put("parties", parties);
        }
        Value.Entity entity = new Value.Entity(
                entityKind, name, "agreement/" + Slug.of(agreementName(line, from, to, name)), false, null);
        attributes.put("form", List.of(new Value.Text(line.words(i, headEnd).toLowerCase(Locale.ROOT))));
        if (named) {
            attributes.put("named", List.of(new Value.Text("true")));
        }
        line.add(Mention.of(kind, from, to, entity, attributes));
    }

    private static boolean isVerb(Line line, int i) {
        return i > 0
                && line.lower(i).matches("pledge|compact|pact|accord")
                && line.lower(i - 1).matches("to|and|will|they|we");
    }

    /** "U.S.-Peru Trade Promotion Agreement" and "the United States–Peru Trade Promotion Agreement" are one. */
    private static String agreementName(Line line, int from, int to, String name) {
        StringBuilder canonical = new StringBuilder();
        int i = line.lower(from).equals("the") ? from + 1 : from;
        while (i < to) {
            Mention mention = line.startingAt(i);
            if (mention != null
                    && (mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM)
                    && mention.to() <= to) {
                canonical.append(' ').append(mention.value().text());
                i = mention.to();
            } else {
                canonical.append(' ').append(line.token(i).text());
                i++;
            }
        }
        return canonical.isEmpty() ? name : canonical.toString();
    }

    /** How far a name of capitalised words reaches to the left of its head. */
    private int startOfName(Line line, int head, boolean named) {
        int from = head;
        while (from > 0) {
            int before = from - 1;
            Mention mention = line.covering(before);
            String word = line.lower(before);
            if (mention != null
                    && isPartOfName(mention)
                    && (named
                            || mention.kind() == MentionKind.DEMONYM
                            || line.token(from).lower().equals("-")
                            || mention.to() == from)) {
                from = mention.from();
            } else if (word.equals("-") || word.equals("/")) {
                from = before;
            } else if (line.capitalised(before) && named && !(before == 0 && isCommonOpener(word)) && mention == null) {
                from = before;
            } else if (named
                    && (word.equals("of")
                            || word.equals("and")
                            || word.equals("&")
                            || word.equals("for")
                            || word.equals("on"))
                    && before > 0
                    && line.capitalised(before - 1)
                    && line.covering(before - 1) == null) {
                from = before;
            } else if (!named && word.matches("[a-z]+") && isDescriptive(word) && mention == null) {
                from = before;
            } else {
                break;
            }
        }
        while (from < head && line.lower(from).matches("deputy|vice|assistant|former|acting")) {
            from++;
        }
        while (from < head
                && (line.lower(from).equals("-")
                        || line.lower(from).equals("/")
                        || line.lower(from).matches("of|and|for|on|&"))) {
            from++;
        }
        return from;
    }

    private static boolean isPartOfName(Mention mention) {
        return switch (mention.kind()) {
            case STATE, DEMONYM, ORGANIZATION, PLACE -> true;
            case ORDINAL, NUMBER, PERCENT, MONEY, DATE, PERSON, POST, BODY, COLLECTIVE, AGREEMENT, DECLARATION, GROUP ->
                false;
        };
    }

    private boolean isCommonOpener(String word) {
        return lexicon.has("light", word) || lexicon.has("noun phrase stop", word) || lexicon.has("determiners", word);
    }

    private static boolean isDescriptive(String word) {
        return word.matches(
                "free|trade|bilateral|peace|cooperation|defense|defence|security|extradition|tax|double|taxation|economic|commercial|cultural|framework|investment|air|transport|military|nuclear|joint|mutual|transfer|arms|maritime|border|readmission|visa|waiver|action|science|technology|technical|new|landmark|trilateral|multilateral|strategic|partnership|open|skies|friendship|non-aggression|status|forces|interim|ceasefire|truce");
    }

    /** How far it reaches to the right: "of 2006", "on Migration and Protection", "between the United States and Albania". */
    private int endOfName(Line line, int headEnd, boolean named) {
        int to = headEnd;
        while (to < line.size() && line.token(to).spaced()) {
            String word = line.lower(to);
            if (!ABOUT.contains(word)) {
                break;
            }
            int next = named ? capitalisedRun(line, to + 1) : nounPhrase(line, to + 1);
            if (next <= to + 1 && named && to == headEnd && word.matches("on|for|concerning|regarding")) {
                next = nounPhrase(line, to + 1);
            }
            if (next <= to + 1) {
                break;
            }
            to = next;
            if (!named) {
                break;
            }
        }
        return to;
    }

    private static int capitalisedRun(Line line, int from) {
        int i = from;
        int end = from;
        while (i < line.size()) {
            Mention mention = line.startingAt(i);
            if (mention != null && isPartOfName(mention)) {
                i = mention.to();
                end = i;
            } else if (line.capitalised(i) && mention == null) {
                end = ++i;
            } else if (INNER.contains(line.lower(i))
                    || line.lower(i).equals(",")
                            && line.capitalised(i + 1)
                            && line.lower(i + 2).equals("and")) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    private int nounPhrase(Line line, int from) {
        int i = from;
        while (i < line.size()
                && i < from + 8
                && line.token(i).isWord()
                && !(i > from
                        && lexicon.has("noun phrase stop", line.lower(i))
                        && !line.lower(i).equals("and"))
                && !(line.lower(i).equals("and") && lexicon.has("noun phrase stop", line.lower(i + 1)))) {
            i++;
        }
        while (i > from && (line.lower(i - 1).equals("and") || lexicon.has("determiners", line.lower(i - 1)))) {
            i--;
        }
        return i;
    }

    private String stripArticle(Line line, int from, int to) {
        int start = lexicon.has("determiners", line.lower(from)) ? from + 1 : from;
        return line.words(start, to);
    }

    private static List<Value> states(Line line, int from, int to) {
        List<Value> states = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Mention mention = line.startingAt(i);
            if (mention != null
                    && mention.to() <= to
                    && (mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM)
                    && !states.contains(mention.value())) {
                states.add(mention.value());
            }
        }
        return states;
    }

    /** "the Juárez Cartel", "Sinaloa Cartel"; or after the head: "criminal organizations like Venezuela's Tren de Aragua". */
    private void markGroup(Line line, int i) {
        int headEnd = line.longest(lexicon, "group heads", i);
        if (headEnd < 0) {
            return;
        }
        int from = i;
        while (from > 0
                && line.covering(from - 1) == null
                && (line.capitalised(from - 1) && !(from - 1 == 0 && isCommonOpener(line.lower(from - 1)))
                        || line.lower(from - 1)
                                .matches(
                                        "transnational|violent|drug|human|organized|organised|international|foreign|armed|local|-"))) {
            from--;
        }
        boolean named = from < i && line.capitalised(from) && line.capitalised(i);
        if (!named) {
            afterHead(line, headEnd);
        }
        String name = line.words(from, headEnd);
        Value.Entity entity = new Value.Entity(EntityKind.CRIMINAL_GROUP, name, "group/" + Slug.of(name), false, null);
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        if (named) {
            attributes.put("named", List.of(new Value.Text("true")));
        }
        if (line.lower(i).matches("smuggling|trafficking") && from < i) {
            attributes.put("activity", List.of(new Value.Text(line.words(from, i + 1))));
        }
        line.add(Mention.of(MentionKind.GROUP, from, headEnd, entity, attributes));
    }

    private static void afterHead(Line line, int headEnd) {
        int at = headEnd;
        if (line.lower(at).equals(",")) {
            at++;
        }
        boolean introduces = line.lower(at).matches("like|including|called|named|known")
                || line.lower(at).equals("such") && line.lower(at + 1).equals("as");
        if (!introduces) {
            return;
        }
        at += line.lower(at).equals("such") || line.lower(at).equals("known") ? 2 : 1;
        if (line.lower(at).equals("the")) {
            at++;
        }
        Mention owner = line.startingAt(at);
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        attributes.put("named", List.of(new Value.Text("true")));
        if (owner != null && (owner.kind() == MentionKind.STATE || owner.kind() == MentionKind.DEMONYM)) {
            attributes.put("origin", List.of(owner.value()));
            at = line.lower(owner.to()).equals("'s") ? owner.to() + 1 : owner.to();
        }
        int end = at;
        while (end < line.size()
                && (line.capitalised(end)
                        || line.lower(end).matches("de|del|la|los|of|the|al|-") && line.capitalised(end + 1))) {
            end++;
        }
        if (end > at) {
            String name = line.words(at, end);
            line.add(Mention.of(
                    MentionKind.GROUP,
                    at,
                    end,
                    new Value.Entity(EntityKind.CRIMINAL_GROUP, name, "group/" + Slug.of(name), false, null),
                    attributes));
        }
    }

    /** "the Mekong River Commission", "the Royal Moroccan Armed Forces", "the Ministry of Health". */
    private void markOrganization(Line line, int i) {
        if (!line.capitalised(i)
                || !lexicon.has("organization heads", line.lower(i)) && !lexicon.has("state bodies", line.lower(i))) {
            return;
        }
        int from = startOfName(line, i, true);
        int to = i + 1;
        while (to < line.size()
                && line.lower(to).matches("of|for|on")
                && line.token(to).spaced()) {
            int next = capitalisedRun(line, line.lower(to + 1).equals("the") ? to + 2 : to + 1);
            if (next <= to + 1) {
                break;
            }
            to = next;
        }
        if (from == i && to == i + 1) {
            return;
        }
        String name = stripArticle(line, from, to);
        Value state = states(line, from, to).stream().findFirst().orElse(null);
        boolean body = state != null && lexicon.has("state bodies", line.lower(i));
        String code = state instanceof Value.Entity entity ? entity.state() : null;
        String key = body && code != null
                ? "body/" + code.toLowerCase(Locale.ROOT) + "-" + Slug.of(name)
                : "organization/" + Slug.of(name);
        Value.Entity entity =
                new Value.Entity(body ? EntityKind.PUBLIC_BODY : EntityKind.ORGANIZATION, name, key, false, code);
        line.add(Mention.of(
                body ? MentionKind.BODY : MentionKind.ORGANIZATION,
                from,
                to,
                entity,
                state == null ? Map.of() : Map.of("state", List.of(state))));
    }

    /** The acronym in brackets after a name, "(SICA)", as the token range of the acronym, or null. */
    static @Nullable String acronymAfter(Line line, int to) {
        boolean bracketed = line.lower(to).equals("(") && line.lower(to + 2).equals(")");
        return bracketed && line.token(to + 1).text().matches("[A-Z][A-Za-z0-9]*[A-Z][A-Za-z]*")
                ? line.token(to + 1).text()
                : null;
    }
}
