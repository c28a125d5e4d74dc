package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.claim.Value;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.Mention;
import org.entente.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what proposed words name. Whoever proposes them has no say in it: a value is what the recognisers have read at that place.
 */
final class ProposedValue {

    private final Line line;
    private final int from;
    private final int to;
    private final Grammar grammar;

    /** @param from the first token of the quote in which values must stand */
    ProposedValue(Line line, int from, int to, Grammar grammar) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.grammar = grammar;
    }

    /** Where the words stand in the quote, as tokens; empty where they do not. */
    List<Integer> places(List<String> words) {
        List<Integer> places = new ArrayList<>();
        for (int at = from; !words.isEmpty() && at + words.size() <= to; at++) {
            if (standAt(words, at)) {
                places.add(at);
            }
        }
        return places;
    }

    private boolean standAt(List<String> words, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!line.token(at + i).text().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The words as the text has them: with its quotes, dashes and spaces made plain. */
    static List<String> words(String proposed) {
        return Tokenizer.words(proposed);
    }

    /** What a slot takes at these tokens, or null. */
    @Nullable
    Mention at(int start, int end, SlotPieces pieces, String slot) {
        for (Pattern.Fill fill : pieces.fills(slot)) {
            Mention mention = named(fill, start, end);
            if (mention != null) {
                return mention;
            }
        }
        for (Pattern.Fill fill : pieces.fills(slot)) {
            Mention phrase = phrase(fill, start, end);
            if (phrase != null) {
                return phrase;
            }
        }
        return pieces.takesAnyWords(slot) ? anyWords(start, end) : null;
    }

    /** The one mention that the words are, have in them, or are part of; of two, nobody could say which is meant. */
    private @Nullable Mention named(Pattern.Fill fill, int start, int end) {
        List<Mention> there = line.mentions().stream()
                .filter(mention -> mention.from() < end && start < mention.to())
                .filter(mention -> mention.from() >= from && mention.to() <= to)
                .filter(mention -> PatternMatcher.accepts(fill, mention))
                .toList();
        return there.size() == 1 ? there.getFirst() : null;
    }

    private @Nullable Mention phrase(Pattern.Fill fill, int start, int end) {
        List<Mention> hits = new ArrayList<>();
        for (Phrases phrases : fill.classes()) {
            for (int at = start; at < end; at++) {
                Phrases.Hit hit = phrases.at(line, at);
                if (hit != null && hit.to() <= end) {
                    hits.add(PatternMatcher.ofClass(line, at, hit));
                }
            }
        }
        return hits.stream().max(Comparator.comparingInt(Mention::length)).orElse(null);
    }

    private Mention anyWords(int start, int end) {
        int first = grammar.afterDeterminers(line, start, end);
        return Mention.ofWords(first, end, new Value.Text(line.words(first, end)));
    }
}
