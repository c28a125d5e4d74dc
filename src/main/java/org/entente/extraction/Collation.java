package org.entente.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.entente.claim.FoundBy;
import org.entente.claim.Slot;
import org.entente.claim.Value;
import org.entente.extraction.rule.Candidate;
import org.entente.extraction.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Lays what a second reader found beside what the rules did: what both have is noted, what only the second has is added, and where they
 * disagree the rules have it.
 */
final class Collation {

    private final Map<Candidate, FoundBy> found = new LinkedHashMap<>();

    Collation(List<Candidate> byRules) {
        byRules.forEach(candidate -> found.put(candidate, FoundBy.RULES));
    }

    /** Takes a candidate of the second reader, or says why not. */
    @Nullable
    Refusal add(Candidate proposed) {
        for (Map.Entry<Candidate, FoundBy> there : found.entrySet()) {
            if (agree(there.getKey(), proposed)) {
                boolean isNew = there.getValue() == FoundBy.RULES;
                if (isNew) {
                    there.setValue(FoundBy.BOTH);
                }
                return isNew ? null : Refusal.REPEATED;
            }
        }
        if (isTaken(proposed)) {
            return Refusal.TAKEN;
        }
        found.put(proposed, FoundBy.SECOND_READER);
        return null;
    }

    void forEach(BiConsumer<Candidate, FoundBy> action) {
        found.forEach(action);
    }

    /**
     * Whether two readings say the same: all that tells facts of the type apart, or, in words that overlap, whatever of it both have
     * filled with more than words.
     */
    private static boolean agree(Candidate one, Candidate other) {
        if (one.identity().equals(other.identity())) {
            return true;
        }
        boolean sameWords = isSameType(one, other) && one.line() == other.line() && one.conflictsWith(other);
        List<String> both = one.type().unique().stream()
                .filter(slot -> isMoreThanWords(one, slot) && isMoreThanWords(other, slot))
                .toList();
        return sameWords
                && !both.isEmpty()
                && both.stream().allMatch(slot -> values(one, slot).equals(values(other, slot)));
    }

    private static boolean isSameType(Candidate one, Candidate other) {
        return one.type().name().equals(other.type().name());
    }

    private static boolean isMoreThanWords(Candidate candidate, String slot) {
        Set<Value> values = values(candidate, slot);
        return !values.isEmpty() && values.stream().noneMatch(Value.Text.class::isInstance);
    }

    private static Set<Value> values(Candidate candidate, String slot) {
        return candidate.slots().getOrDefault(slot, List.of()).stream()
                .map(Slot::value)
                .collect(Collectors.toSet());
    }

    /** A sum is one flow, whoever found it; other words may be part of several facts that were proposed, but of none that rules found. */
    private boolean isTaken(Candidate proposed) {
        return found.entrySet().stream().anyMatch(there -> {
            Candidate other = there.getKey();
            boolean bothHaveKeys = other.hasKeys() && proposed.hasKeys();
            boolean sameTypeByRules = isSameType(other, proposed) && there.getValue() != FoundBy.SECOND_READER;
            return other.line() == proposed.line()
                    && (bothHaveKeys || sameTypeByRules)
                    && other.conflictsWith(proposed);
        });
    }
}
