package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.Mention;
import org.entente.extraction.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Lays patterns on a sentence.
 *
 * <p>Words that carry nothing ("has also recently") may stand between any two parts; a gap steps over whole mentions and never
 * over the end of a clause. The first way to match is taken: rules are read from left to right and prefer what is near.
 */
final class PatternMatcher {

    private static final int MOST_LIGHT_WORDS = 4;

    /** No pattern may cost more than this at one place, and all patterns together more than that in one sentence. */
    private static final int MOST_STEPS_AT_A_PLACE = 20_000;

    private static final int MOST_STEPS_IN_A_SENTENCE = 2_000_000;

    /** What follows in the pattern. */
    @FunctionalInterface
    private interface Next {
        boolean at(int position);
    }

    private final Line line;
    private final Grammar grammar;
    private final Lists lists;
    private final boolean[] light;
    private final List<Match.Filled> filled = new ArrayList<>();
    private Set<String> keys = Set.of();
    private BitSet taken = new BitSet();
    private int stepsHere;
    private int stepsInSentence;
    private int end;

    PatternMatcher(Line line, Grammar grammar) {
        this.line = line;
        this.grammar = grammar;
        this.lists = new Lists(line, grammar);
        this.light = new boolean[line.size()];
        for (int i = 0; i < light.length; i++) {
            light[i] = grammar.isLight(line, i);
        }
    }

    /** How often it has laid a part of a pattern on a place: what matching costs. */
    int steps() {
        return stepsInSentence;
    }

    Line line() {
        return line;
    }

    /** The match that starts exactly at a token and leaves values of key slots that are taken already, or null. */
    @Nullable
    Match at(Pattern pattern, int start, Set<String> keySlots, BitSet takenTokens) {
        keys = keySlots;
        taken = takenTokens;
        Match match = at(pattern, start);
        keys = Set.of();
        return match;
    }

    /** The match that starts exactly at a token, or null. */
    @Nullable
    Match at(Pattern pattern, int start) {
        filled.clear();
        stepsHere = 0;
        boolean found = lay(pattern, start, false, position -> {
            end = position;
            return true;
        });
        return found && end > start ? new Match(start, end, List.copyOf(filled)) : null;
    }

    private boolean lay(Pattern pattern, int at, boolean loose, Next next) {
        stepsHere++;
        stepsInSentence++;
        if (stepsHere > MOST_STEPS_AT_A_PLACE || stepsInSentence > MOST_STEPS_IN_A_SENTENCE) {
            return false;
        }
        return switch (pattern) {
            case Pattern.Sequence sequence -> sequence(sequence.parts(), 0, at, loose, next);
            case Pattern.Choice choice -> choice(choice.options(), at, loose, next);
            case Pattern.Maybe maybe -> lay(maybe.part(), at, loose, next) || next.at(at);
            case Pattern.Start start -> at == 0 && next.at(at);
            case Pattern.Subject subject -> mayBeSubject(at) && next.at(at);
            case Pattern.Not not -> !holds(not.part(), at) && next.at(at);
            case Pattern.Gap gap -> gap(gap, at, next);
            case Pattern.Piece piece -> loosely(piece, at, loose, next);
        };
    }

    private boolean sequence(List<Pattern> parts, int part, int at, boolean loose, Next next) {
        if (part == parts.size()) {
            return next.at(at);
        }
        return lay(parts.get(part), at, loose || part > 0, position -> sequence(parts, part + 1, position, true, next));
    }

    private boolean choice(List<Pattern> options, int at, boolean loose, Next next) {
        for (Pattern option : options) {
            if (lay(option, at, loose, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeSubject(int at) {
        // An Under Secretary is none, though the word is a preposition.
        if (at < light.length && grammar.isPreposition(line, at) && line.startingAt(at) == null) {
            return false;
        }
        int before = at - 1;
        Mention there = line.covering(before);
        if (there != null && there.kind() == MentionKind.DATE) {
            return true;
        }
        while (before >= 0 && (light[before] || line.token(before).isNumber())) {
            before--;
        }
        return before < 0 || !grammar.isPreposition(line, before);
    }

    private boolean holds(Pattern pattern, int at) {
        int mark = filled.size();
        boolean holds = lay(pattern, at, true, position -> true);
        filled.subList(mark, filled.size()).clear();
        return holds;
    }

    /** Tries a place, and the places after light words. */
    private boolean loosely(Pattern.Piece piece, int at, boolean loose, Next next) {
        for (int i = at; i <= at + MOST_LIGHT_WORDS && i < light.length; i++) {
            if (piece(piece, i, next)) {
                return true;
            }
            if (!loose || !light[i]) {
                return false;
            }
        }
        return false;
    }

    private boolean piece(Pattern.Piece piece, int at, Next next) {
        return switch (piece) {
            case Pattern.Word word -> word.words().contains(line.lower(at)) && next.at(at + 1);
            case Pattern.OfClass ofClass -> {
                Phrases.Hit hit = ofClass.phrases().at(line, at);
                yield hit != null && next.at(hit.to());
            }
            case Pattern.Fill fill -> fill(fill, at, next);
            case Pattern.NounPhrase phrase -> nounPhrases(phrase, at, next);
            case Pattern.Plural plural -> stretch(plural.slot(), at, grammar.endOfPlural(line, at), next);
            case Pattern.Clause clause -> stretch(clause.slot(), at, grammar.endOfClause(line, at), next);
        };
    }

    /** A short gap stays inside its clause, a long one inside its sentence; both step over whole mentions. */
    private boolean gap(Pattern.Gap gap, int at, Next next) {
        int position = at;
        for (int taken = 0; taken <= gap.most() && position <= line.size(); taken++) {
            if (next.at(position)) {
                return true;
            }
            boolean ends = position == line.size()
                    || grammar.endsSentencePart(line, position)
                    || gap.withinClause() && grammar.endsClause(line, position);
            if (ends) {
                return false;
            }
            Mention mention = line.startingAt(position);
            position = mention == null ? position + 1 : mention.to();
        }
        return false;
    }

    private boolean fill(Pattern.Fill fill, int at, Next next) {
        Mention first = mention(fill, at);
        if (first == null || keys.contains(fill.slot()) && taken.get(first.from())) {
            return false;
        }
        return fill.several() == Pattern.Several.NO
                ? take(fill.slot(), at, List.of(first), false, next)
                : takeList(fill.slot(), at, lists.from(first, item -> mention(fill, item)), fill.several(), next);
    }

    private boolean takeList(String slot, int from, List<List<Mention>> lists, Pattern.Several several, Next next) {
        for (List<Mention> list : lists) {
            if (take(slot, from, list, several == Pattern.Several.EACH, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean take(String slot, int from, List<Mention> mentions, boolean each, Next next) {
        int to = mentions.getLast().to();
        filled.addLast(new Match.Filled(slot, from, to, mentions, each));
        if (next.at(to)) {
            return true;
        }
        filled.removeLast();
        return false;
    }

    private @Nullable Mention mention(Pattern.Fill fill, int at) {
        int start = at;
        while (grammar.isSkippedBeforeSlot(line, start)) {
            start++;
        }
        Mention mention = line.startingAt(start);
        if (mention != null && accepts(fill, mention)) {
            return mention;
        }
        for (Phrases phrases : fill.classes()) {
            Phrases.Hit hit = phrases.at(line, at);
            if (hit != null) {
                return ofClass(line, at, hit);
            }
        }
        return null;
    }

    static boolean accepts(Pattern.Fill fill, Mention mention) {
        return fill.kinds().contains(mention.kind())
                && mention.attributes().keySet().containsAll(fill.attributes());
    }

    static Mention ofClass(Line line, int at, Phrases.Hit hit) {
        String words = line.words(at, hit.to());
        return Mention.ofWords(
                at,
                hit.to(),
                hit.concept() == null
                        ? new Value.Text(words)
                        : new Value.Entity(
                                EntityKind.CONCEPT, hit.asNoun(words), "concept/" + hit.concept(), true, null));
    }

    private boolean nounPhrases(Pattern.NounPhrase phrase, int at, Next next) {
        Mention first = phrase.several() == Pattern.Several.NO ? nounPhrase(at) : item(at);
        if (first == null) {
            return false;
        }
        return phrase.several() == Pattern.Several.NO
                ? take(phrase.slot(), at, List.of(first), false, next)
                : takeList(phrase.slot(), at, lists.from(first, this::item), phrase.several(), next);
    }

    private @Nullable Mention nounPhrase(int at) {
        int end = grammar.endOfNounPhrase(line, at);
        return end > at ? words(at, end) : null;
    }

    /** An item of a list of noun phrases: the thing that the whole phrase names, or else its words. */
    private @Nullable Mention item(int at) {
        Mention phrase = nounPhrase(at);
        if (phrase == null) {
            return null;
        }
        Mention named = line.startingAt(phrase.from());
        return named != null && named.to() == phrase.to() ? named : phrase;
    }

    private boolean stretch(String slot, int at, int end, Next next) {
        return end > at && take(slot, at, List.of(words(at, end)), false, next);
    }

    private Mention words(int from, int to) {
        int start = grammar.afterDeterminers(line, from, to);
        return Mention.ofWords(start, to, new Value.Text(line.words(start, to)));
    }
}
