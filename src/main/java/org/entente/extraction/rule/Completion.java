package org.entente.extraction.rule;

import org.jspecify.annotations.Nullable;

/** Fills the slots that a rule left open: from the rest of its sentence, from those beside it, and by default. */
final class Completion {

    /** How many tokens away a completion may stand that belongs to no side. */
    private static final int FARTHEST = 14;

    /** How near it must stand to be quoted with the match. */
    private static final int ADJACENT = 6;

    /** What stands before a match is farther than what stands after. */
    private static final int HANDICAP_BEFORE = 3;

    private final Filling filling;
    private final Defaults defaults;
    private final Surroundings surroundings;

    Completion(Filling filling, Defaults defaults, Surroundings surroundings) {
        this.filling = filling;
        this.defaults = defaults;
        this.surroundings = surroundings;
    }

    void complete(Candidate candidate) {
        candidate.type().withs().forEach(with -> complete(candidate, with));
        for (FactType.Default byDefault : candidate.type().defaults()) {
            if (!candidate.has(byDefault.slot()) || byDefault.isOtherSide()) {
                defaults.fill(candidate, byDefault);
            }
        }
    }

    private void complete(Candidate candidate, FactType.With with) {
        Ground ground = ground(with.where());
        if (ground == null || !ground.hasChance(with.rule())) {
            return;
        }
        Match nearest = nearest(candidate, with, ground.matcher());
        if (nearest != null) {
            filling.take(candidate, with.rule(), ground.matcher().line(), nearest);
            filling.constants(candidate, with.rule());
            if (ground == surroundings.here()
                    && distance(candidate, nearest) < ADJACENT
                    && !isDateLine(candidate, nearest)) {
                candidate.quote(nearest.from(), nearest.to());
            }
        }
    }

    /** "LIMA, 18 March 2024 – Chile gave …": what a dash parts from a match before it is no part of its sentence. */
    private static boolean isDateLine(Candidate candidate, Match match) {
        boolean before = match.to() <= candidate.from();
        return before
                && (candidate.line().is(candidate.from() - 1, "\u2013")
                        || candidate.line().is(match.to() - 1, "\u2013"));
    }

    private @Nullable Ground ground(FactType.Where where) {
        return switch (where) {
            case PREVIOUS -> surroundings.before();
            case FOLLOWING -> surroundings.after();
            case SENTENCE, BEFORE, AFTER, NEXT -> surroundings.here();
        };
    }

    private static @Nullable Match nearest(Candidate candidate, FactType.With with, PatternMatcher matcher) {
        Match nearest = null;
        int first = switch (with.where()) {
            case NEXT -> candidate.to();
            case AFTER -> candidate.from();
            case SENTENCE, BEFORE, PREVIOUS, FOLLOWING -> 0;
        };
        for (int start = first; start < matcher.line().size() && mayStart(candidate, with, start); start++) {
            Match match = matcher.at(with.rule().pattern(), start);
            if (match != null
                    && fits(candidate, with, match)
                    && (matcher.line() != candidate.line() || readsAnew(candidate, match))
                    && (nearest == null || distance(candidate, match) < distance(candidate, nearest))) {
                nearest = match;
            }
        }
        return nearest;
    }

    /** Whether a match that starts there may still fit; what follows only stands farther off. */
    private static boolean mayStart(Candidate candidate, FactType.With with, int start) {
        return switch (with.where()) {
            case BEFORE -> start < candidate.from();
            case NEXT -> start == candidate.to();
            case SENTENCE -> start <= candidate.to() + FARTHEST;
            case AFTER, PREVIOUS, FOLLOWING -> true;
        };
    }

    private static boolean fits(Candidate candidate, FactType.With with, Match match) {
        boolean fillsSomething = match.filled().isEmpty()
                ? with.rule().constants().keySet().stream().anyMatch(slot -> !candidate.has(slot))
                : match.filled().stream().noneMatch(filled -> candidate.has(filled.slot()));
        return fillsSomething
                && switch (with.where()) {
                    case PREVIOUS, FOLLOWING -> true;
                    case SENTENCE -> distance(candidate, match) <= FARTHEST;
                    case NEXT -> match.from() == candidate.to();
                    case BEFORE -> match.to() <= candidate.from();
                    case AFTER -> match.from() >= candidate.from();
                };
    }

    private static boolean readsAnew(Candidate candidate, Match match) {
        return match.filled().stream().noneMatch(filled -> candidate.hasDate(filled.from(), filled.to()));
    }

    private static int distance(Candidate candidate, Match match) {
        if (match.from() >= candidate.to()) {
            return match.from() - candidate.to();
        }
        return match.to() <= candidate.from() ? HANDICAP_BEFORE + candidate.from() - match.to() : 0;
    }
}
