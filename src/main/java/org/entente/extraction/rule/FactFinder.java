package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

    /** The matches of a rule; where rules of a type claim the same value, the one that stands first in the file has it. */
    private static void find(
            FactType type,
            FactType.Rule rule,
            PatternMatcher matcher,
            Filling filling,
            Completion completion,
            List<Candidate> found) {
        for (int start = 0; start < matcher.line().size(); start++) {
            Match match = matcher.at(rule.pattern(), start);
            if (match != null) {
                found.addAll(match.each().stream()
                        .map(each -> candidate(type, rule, matcher, each, filling, completion))
                        .filter(candidate -> isNew(candidate, matcher, found))
                        .toList());
            }
        }
    }

    private static Candidate candidate(
            FactType type,
            FactType.Rule rule,
            PatternMatcher matcher,
            Match match,
            Filling filling,
            Completion completion) {
        Candidate candidate = new Candidate(type, rule, matcher.line(), match);
        filling.take(candidate, matcher.line(), match);
        filling.constants(candidate, rule.constants());
        completion.complete(candidate);
        return candidate;
    }

    private static boolean isNew(Candidate candidate, PatternMatcher matcher, List<Candidate> found) {
        return candidate.complete()
                && !isSomethingElse(candidate, matcher)
                && found.stream().noneMatch(candidate::conflictsWith);
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
