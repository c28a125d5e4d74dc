package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.claim.EntityKind;
import org.entente.claim.PartialDate;
import org.entente.claim.Value;
import org.entente.knowledge.Known;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/** The persons of one document, and by which parts of their names it calls them later. */
final class Cast {

    /** The attributes of a person's office. */
    static final String POST = "post";

    static final String STATE = "state";

    /** A person, with the longest form of the name and the titles met so far. */
    final class Member {
        private final int number;
        private final Map<String, List<Value>> attributes = new LinkedHashMap<>();
        private String name;
        private List<String> parts;
        private Value.@Nullable Entity entity;

        private Member(int number, String name) {
            this.number = number;
            this.name = name;
            this.parts = parts(name);
        }

        String name() {
            return name;
        }

        private void name(String longer) {
            name = longer;
            parts = parts(longer);
            entity = null;
        }

        /** What is known of the person's office: post, state, organization, status. */
        Map<String, List<Value>> attributes() {
            return Collections.unmodifiableMap(attributes);
        }

        /** Takes note of an office; of two forms of a thing the longer one stays. */
        void learn(Map<String, List<Value>> office) {
            office.forEach((key, values) -> attributes.merge(key, values, Member::longer));
            entity = null;
        }

        private static List<Value> longer(List<Value> known, List<Value> now) {
            return now.getFirst().text().length() > known.getFirst().text().length() ? now : known;
        }

        Value.Entity entity() {
            Value.Entity known = entity;
            if (known == null) {
                known = identified();
                entity = known;
            }
            return known;
        }

        private Value.Entity identified() {
            Known person = people.find(name, office(), date);
            if (person == null) {
                return new Value.Entity(EntityKind.PERSON, name, "person/" + Slug.of(name), false, state());
            }
            String state = person.state() == null ? state() : person.state();
            return new Value.Entity(EntityKind.PERSON, person.name(), person.key(), true, state);
        }

        private WhoIsWho.Office office() {
            List<Value> post = attributes.getOrDefault(POST, List.of());
            List<Value> status = attributes.getOrDefault("status", List.of());
            return new WhoIsWho.Office(
                    post.isEmpty() ? null : post.getFirst().text(),
                    state(),
                    !status.isEmpty() && status.getFirst().text().equals("former"));
        }

        private @Nullable String state() {
            List<Value> states = attributes.getOrDefault(STATE, List.of());
            return !states.isEmpty() && states.getFirst() instanceof Value.Entity state ? state.state() : null;
        }
    }

    private final WhoIsWho people;
    private final @Nullable PartialDate date;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> bySurname = new HashMap<>();

    /** The numbers of the members whose names have had this part, so that a person is found without asking everybody. */
    private final Map<String, TreeSet<Integer>> byPart = new HashMap<>();

    /** The numbers of the members by their titles, made when everybody has been met. */
    private final NavigableMap<String, List<Integer>> titles = new TreeMap<>();

    /**
     * The persons of a document, of whom nobody has been met.
     *
     * @param people who is known anyway
     * @param date of the document, or null
     */
    Cast(WhoIsWho people, @Nullable PartialDate date) {
        this.people = people;
        this.date = date;
    }

    /** The known person whom these words alone name, title or not; null for everybody else. */
    @Nullable
    Member knownAs(String name) {
        return people.find(name, WhoIsWho.Office.NONE, date) == null ? null : member(name);
    }

    /** The person of this name, added if new; "Sherman" is the Wendy Sherman met before. */
    Member member(String name) {
        Member member = find(name);
        if (member == null) {
            member = new Member(members.size(), name);
            members.add(member);
        } else if (name.length() > member.name.length()) {
            member.name(name);
        }
        for (String part : member.parts) {
            bySurname.putIfAbsent(part, member);
            index(part, member);
        }
        index(last(member.name), member);
        return member;
    }

    private void index(String part, Member member) {
        byPart.computeIfAbsent(part, key -> new TreeSet<>()).add(member.number);
    }

    /** The first person met whose name has all parts of this one, or whose parts it has; initials stand for given names. */
    @Nullable
    Member find(String name) {
        List<String> parts = parts(name);
        TreeSet<Integer> candidates = new TreeSet<>(byPart.getOrDefault(last(name), new TreeSet<>()));
        parts.forEach(part -> candidates.addAll(byPart.getOrDefault(part, new TreeSet<>())));
        for (int number : candidates) {
            Member member = members.get(number);
            boolean same = member.parts.containsAll(parts)
                    || parts.containsAll(member.parts) && last(name).equals(last(member.name));
            if (same || hasInitialOf(name, member.name)) {
                return member;
            }
        }
        return null;
    }

    /** "A. Blinken" is Antony Blinken. */
    private static boolean hasInitialOf(String one, String other) {
        return last(one).equals(last(other))
                && first(one).charAt(0) == first(other).charAt(0)
                && (isInitial(one) || isInitial(other));
    }

    private static boolean isInitial(String name) {
        return first(name).length() == 2;
    }

    /** The person who is called by this single word, or null; given names alone call nobody. */
    @Nullable
    Member called(String word) {
        Member member = bySurname.get(word);
        if (member == null) {
            return null;
        }
        boolean givenName = first(member.name).equals(word) && member.parts.size() > 1;
        return !givenName || isFamilyNameFirst(member, word) ? member : null;
    }

    /** In "Wang Yi" the family name comes first: a short name of two words may be called by either. */
    private static boolean isFamilyNameFirst(Member member, String word) {
        return member.parts.size() == 2
                && word.length() <= 5
                && last(member.name).length() <= 4;
    }

    /** The members with a title that starts so, in lower case, in the order in which they were met. */
    List<Member> withTitle(String title) {
        if (titles.isEmpty()) {
            members.forEach(this::indexTitles);
        }
        TreeSet<Integer> holders = new TreeSet<>();
        titles.subMap(title, title + Character.MAX_VALUE).values().forEach(holders::addAll);
        return holders.stream().map(members::get).toList();
    }

    private void indexTitles(Member member) {
        for (Value title : member.attributes().getOrDefault(POST, List.of())) {
            titles.computeIfAbsent(title.text().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(member.number);
        }
    }

    /** The parts of a name by which somebody may be called. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split(" ", -1)) {
            if (part.length() > 2 && Character.isUpperCase(part.codePointAt(0))) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? List.of(name) : parts;
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
