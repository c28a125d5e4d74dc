package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;

/** Finds the facts of marked texts: lays the rules of every type on every sentence. */
public final class FactFinder {

    /** How far before a match stands what shows that it is something else. */
    private static final int REACH_OF_UNLESS = 3;

    private final List<FactType> types;
    private final Chances chances;
    private final Grammar grammar;
    private final Tense tense;

    public FactFinder(List<FactType> types, Lexicon lexicon) {
        this.types = types;
        this.chances = new Chances(types);
        this.grammar = new Grammar(lexicon);
        this.tense = new Tense(lexicon);
    }

    /** The facts of a sentence; a sum that one type has taken is not free for the types after it. */
    public List<Candidate> find(MarkedText text, Line line) {
        PatternMatcher matcher = new PatternMatcher(line, grammar);
        BitSet met = chances.in(line);
        Filling filling = new Filling(text, tense);
        Completion completion = new Completion(text, chances, grammar, filling, matcher, met);
        List<Candidate> found = new ArrayList<>();
        for (FactType type : types) {
            List<Candidate> ofType = new ArrayList<>();
            for (FactType.Rule rule : type.rules()) {
                if (chances.has(rule, met)) {
                    find(type, rule, matcher, filling, completion, ofType);
                }
            }
            ofType.removeIf(candidate -> isTaken(candidate, found));
            found.addAll(ofType);
        }
        return found;
    }

    private static boolean isTaken(Candidate candidate, List<Candidate> found) {
        return candidate.hasKeys()
                && found.stream().anyMatch(other -> other.hasKeys() && other.conflictsWith(candidate));
    }

    /**
     * The matches of a rule; where rules of a type claim the same value, the one that stands first in the file has it.
     *
     * <p>A rule for each value is laid again from the same place until it has taken all: of "gave $2 million for wells and $1 million
     * for schools" each is a fact.
     */
    private static void find(
            FactType type,
            FactType.Rule rule,
            PatternMatcher matcher,
            Filling filling,
            Completion completion,
            List<Candidate> found) {
        Set<String> keys = type.keys();
        for (int start = 0; start < matcher.line().size(); start++) {
            BitSet taken = new BitSet();
            Match match = matcher.at(rule.pattern(), start);
            while (match != null) {
                Candidate candidate = new Candidate(type, rule, matcher.line(), match);
                filling.take(candidate, matcher.line(), match);
                filling.constants(candidate, rule.constants());
                completion.complete(candidate);
                boolean isNew = candidate.complete()
                        && !isSomethingElse(candidate, matcher)
                        && found.stream().noneMatch(candidate::conflictsWith);
                if (isNew) {
                    found.add(candidate);
                }
                match = rule.each() && takes(match, keys, taken)
                        ? matcher.at(rule.pattern(), start, keys, taken)
                        : null;
            }
        }
    }

    /** Marks what a match takes of the values that belong to one fact; false where it takes none. */
    private static boolean takes(Match match, Set<String> keys, BitSet taken) {
        int before = taken.cardinality();
        match.filled().stream()
                .filter(filled -> keys.contains(filled.slot()))
                .forEach(filled -> taken.set(filled.from(), filled.to()));
        return taken.cardinality() > before;
    }

    private static boolean isSomethingElse(Candidate candidate, PatternMatcher matcher) {
        for (FactType.Rule unless : candidate.type().unless()) {
            for (int start = Math.max(0, candidate.from() - REACH_OF_UNLESS); start < candidate.to(); start++) {
                if (matcher.at(unless.pattern(), start) != null) {
                    return true;
                }
            }
        }
        return false;
    }
}
