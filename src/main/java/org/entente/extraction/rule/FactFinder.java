package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;
import org.jspecify.annotations.Nullable;

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
    public List<Candidate> find(MarkedText text, Line line, Watcher watcher) {
        return new Search(text, line, watcher).find();
    }

    /** The search of one sentence. */
    private final class Search {

        private final Surroundings surroundings;
        private final PatternMatcher matcher;
        private final Filling filling;
        private final Completion completion;
        private final Watcher watcher;

        Search(MarkedText text, Line line, Watcher watcher) {
            this.surroundings = new Surroundings(text, line, chances, grammar);
            this.matcher = surroundings.here().matcher();
            this.filling = new Filling(text, tense);
            this.completion = new Completion(filling, new Defaults(text, tense), surroundings);
            this.watcher = watcher;
        }

        List<Candidate> find() {
            List<Candidate> found = new ArrayList<>();
            for (FactType type : types) {
                List<Candidate> ofType = new ArrayList<>();
                for (FactType.Rule rule : type.rules()) {
                    if (surroundings.here().hasChance(rule)) {
                        find(type, rule, ofType);
                    }
                }
                ofType.removeIf(candidate -> isLost(candidate, takenByOtherType(candidate, found)));
                found.addAll(ofType);
            }
            watcher.searched(surroundings.steps());
            return found;
        }

        /**
         * The matches of a rule; where rules of a type claim the same value, the one that stands first in the file has it.
         *
         * <p>From one place a rule is laid again for every value that it has not taken yet: of "gave $2 million for wells and $1 million
         * for schools" each is a fact.
         */
        private void find(FactType type, FactType.Rule rule, List<Candidate> found) {
            Set<String> keys = type.keys();
            for (int start = 0; start < matcher.line().size(); start++) {
                BitSet taken = new BitSet();
                Match match = grammar.isInsideTitle(matcher.line(), start) ? null : matcher.at(rule.pattern(), start);
                while (match != null) {
                    // The facts of one list share its words, and do not stand in each other's way.
                    found.addAll(match.each().stream()
                            .map(fact -> candidate(type, rule, fact))
                            .filter(candidate -> !isLost(candidate, loss(candidate, found)))
                            .toList());
                    match = rule.each() && takes(match, keys, taken)
                            ? matcher.at(rule.pattern(), start, keys, taken)
                            : null;
                }
            }
        }

        private Candidate candidate(FactType type, FactType.Rule rule, Match match) {
            Candidate candidate = new Candidate(type, rule, matcher.line(), match);
            filling.take(candidate, rule, matcher.line(), match);
            filling.constants(candidate, rule);
            completion.complete(candidate);
            return candidate;
        }

        /** Marks what a match takes of the values that belong to one fact; false where it takes none. */
        private static boolean takes(Match match, Set<String> keys, BitSet taken) {
            int before = taken.cardinality();
            match.filled().stream()
                    .filter(filled -> keys.contains(filled.slot()))
                    .forEach(filled -> taken.set(filled.from(), filled.to()));
            return taken.cardinality() > before;
        }

        private boolean isLost(Candidate candidate, @Nullable Loss loss) {
            if (loss != null) {
                watcher.lost(candidate, loss);
            }
            return loss != null;
        }

        private @Nullable Loss loss(Candidate candidate, List<Candidate> found) {
            List<String> missing = candidate.missing();
            if (!missing.isEmpty()) {
                return new Loss.Incomplete(missing);
            }
            Loss excluded = excluded(candidate);
            return excluded != null ? excluded : taken(candidate, found);
        }

        private @Nullable Loss excluded(Candidate candidate) {
            for (FactType.Rule unless : candidate.type().unless()) {
                for (int start = Math.max(0, candidate.from() - REACH_OF_UNLESS); start < candidate.to(); start++) {
                    Match match = matcher.at(unless.pattern(), start);
                    if (match != null) {
                        return new Loss.Excluded(unless.line(), match.from(), match.to());
                    }
                }
            }
            return null;
        }

        private static @Nullable Loss takenByOtherType(Candidate candidate, List<Candidate> found) {
            return candidate.hasKeys()
                    ? taken(candidate, found.stream().filter(Candidate::hasKeys).toList())
                    : null;
        }

        private static @Nullable Loss taken(Candidate candidate, List<Candidate> found) {
            for (Candidate other : found) {
                if (candidate.conflictsWith(other)) {
                    return new Loss.Taken(other);
                }
            }
            return null;
        }
    }
}
