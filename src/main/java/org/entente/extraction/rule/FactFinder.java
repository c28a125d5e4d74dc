package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.List;
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

        private final Ground ground;
        private final PatternMatcher matcher;
        private final Filling filling;
        private final Completion completion;
        private final Watcher watcher;

        Search(MarkedText text, Line line, Watcher watcher) {
            this.ground = new Ground(line, chances, grammar);
            this.matcher = ground.matcher();
            this.filling = new Filling(text, tense);
            this.completion = new Completion(filling, new Defaults(text, tense), ground, () -> before(text, line));
            this.watcher = watcher;
        }

        private @Nullable Ground before(MarkedText text, Line line) {
            Line before = text.before(line);
            return before == null ? null : new Ground(before, chances, grammar);
        }

        List<Candidate> find() {
            List<Candidate> found = new ArrayList<>();
            for (FactType type : types) {
                List<Candidate> ofType = new ArrayList<>();
                for (FactType.Rule rule : type.rules()) {
                    if (ground.hasChance(rule)) {
                        find(type, rule, ofType);
                    }
                }
                ofType.removeIf(candidate -> isLost(candidate, takenByOtherType(candidate, found)));
                found.addAll(ofType);
            }
            watcher.searched(matcher.steps() + completion.stepsBefore());
            return found;
        }

        /** The matches of a rule; where rules of a type claim the same value, the one that stands first in the file has it. */
        private void find(FactType type, FactType.Rule rule, List<Candidate> found) {
            for (int start = 0; start < matcher.line().size(); start++) {
                Match match = matcher.at(rule.pattern(), start);
                if (match != null) {
                    Candidate candidate = new Candidate(type, rule, matcher.line(), match);
                    filling.take(candidate, rule, matcher.line(), match);
                    filling.constants(candidate, rule);
                    completion.complete(candidate);
                    if (!isLost(candidate, loss(candidate, found))) {
                        found.add(candidate);
                    }
                }
            }
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
