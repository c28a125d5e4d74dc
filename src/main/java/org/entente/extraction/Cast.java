package org.entente.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/** The persons of one document, and by which parts of their names it calls them later. */
final class Cast {

    /** A person, with the longest form of the name and the titles met so far. */
    static final class Member {
        private String name;
        private final Map<String, List<Value>> attributes = new LinkedHashMap<>();

        private Member(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        /** What is known of the person's office: post, state, organization, status. */
        Map<String, List<Value>> attributes() {
            return attributes;
        }

        Value.Entity entity() {
            String state = attributes.getOrDefault("state", List.of()).stream()
                    .map(value -> value instanceof Value.Entity entity ? entity.state() : null)
                    .filter(code -> code != null)
                    .findFirst()
                    .orElse(null);
            return new Value.Entity(EntityKind.PERSON, name, "person/" + Slug.of(name), false, state);
        }
    }

    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> bySurname = new HashMap<>();

    /** The person of this name, added if new; "Sherman" is the Wendy Sherman met before. */
    Member member(String name) {
        Member known = find(name);
        if (known == null) {
            known = new Member(name);
            members.add(known);
        } else if (name.length() > known.name.length()) {
            known.name = name;
        }
        for (String part : parts(known.name)) {
            bySurname.putIfAbsent(part, known);
        }
        return known;
    }

    @Nullable
    Member find(String name) {
        Set<String> parts = Set.copyOf(parts(name));
        for (Member member : members) {
            Set<String> known = Set.copyOf(parts(member.name));
            if (known.containsAll(parts) || parts.containsAll(known)) {
                return member;
            }
            boolean sameEnds = last(name).equals(last(member.name))
                    && first(name).charAt(0) == first(member.name).charAt(0)
                    && (first(name).length() == 2 || first(member.name).length() == 2);
            if (sameEnds) {
                return member;
            }
        }
        return null;
    }

    /** The person who is called by this single word, or null; given names alone call nobody. */
    @Nullable
    Member called(String word) {
        Member member = bySurname.get(word);
        return member == null || first(member.name).equals(word) && !isSingle(member) ? eastern(member, word) : member;
    }

    /** In "Wang Yi" the family name comes first: a short name of two words may be called by either. */
    private static @Nullable Member eastern(@Nullable Member member, String word) {
        return member != null
                        && parts(member.name).size() == 2
                        && word.length() <= 5
                        && last(member.name).length() <= 4
                ? member
                : null;
    }

    private static boolean isSingle(Member member) {
        return parts(member.name).size() == 1;
    }

    List<Member> members() {
        return members;
    }

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
        return name.split(" ", -1)[0];
    }

    private static String last(String name) {
        String[] parts = name.split(" ", -1);
        return parts[parts.length - 1];
    }
}
