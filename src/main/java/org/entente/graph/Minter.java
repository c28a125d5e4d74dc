package org.entente.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.claim.Slot;
import org.entente.claim.Value;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Gives the things of one document their paths. Things of which the same is said get the same one; one of which something else
 * is said gets the next number.
 */
final class Minter {

    private static final int LONGEST_WORDS = 40;

    private final String document;
    private final Map<String, Set<Triple>> taken = new HashMap<>();

    Minter(String document) {
        this.document = document;
    }

    /** The path that its values give a thing, before it is known whether that one is taken. */
    String path(Mint mint, Map<String, Value> values, Claim claim) {
        String slug = mint.parts().stream()
                .flatMap(part -> slugs(part, values, claim))
                .collect(Collectors.joining("-"));
        return "%s/%s/%s".formatted(mint.folder(), document, slug.isEmpty() ? mint.folder() : slug);
    }

    /** Joined values stand in the order of the alphabet: the same sides of a meeting make the same path. */
    private static Stream<String> slugs(String part, Map<String, Value> values, Claim claim) {
        return Mint.joined(part)
                .map(slot -> claim.slot(slot).stream()
                        .map(Slot::value)
                        .flatMap(Minter::slug)
                        .sorted())
                .or(() -> Mint.slot(part).map(slot -> slug(values.get(slot))))
                .orElseGet(() -> Stream.of(part));
    }

    /** The path that a thing gets: the first in the row of numbers that is free, or has the same content. */
    String take(String path, Set<Triple> content) {
        String candidate = path;
        for (int number = 2; !content.equals(taken.computeIfAbsent(candidate, free -> content)); number++) {
            candidate = path + "-" + number;
        }
        return candidate;
    }

    private static Stream<String> slug(@Nullable Value value) {
        if (value == null) {
            return Stream.empty();
        }
        return Stream.of(
                switch (value) {
                    case Value.Entity entity -> lastSegment(entity);
                    case Value.Amount amount -> Slug.of(amount.text());
                    case Value.Time time -> time.text();
                    case Value.Text text -> shortened(Slug.of(text.text()));
                });
    }

    private static String lastSegment(Value.Entity entity) {
        String segment = entity.key().substring(entity.key().lastIndexOf('/') + 1);
        return entity.kind() == EntityKind.STATE ? segment.toLowerCase(Locale.ROOT) : segment;
    }

    private static String shortened(String slug) {
        return slug.length() <= LONGEST_WORDS
                ? slug
                : slug.substring(0, LONGEST_WORDS).replaceAll("-+$", "");
    }
}
