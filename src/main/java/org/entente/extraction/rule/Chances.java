package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.Mention;
import org.entente.extraction.mention.MentionKind;
import org.entente.text.Token;

/**
 * Which rules have a chance in a sentence.
 *
 * <p>Most parts of a pattern can't be done without: some word, or a mention of some kind, must stand in the sentence. Each such need
 * has a number; a sentence is looked at once for the needs that it meets, and a rule is tried only where all of its own are met.
 */
final class Chances {

    /** One of these words, or a mention of one of these kinds. */
    private record Need(Set<String> words, Set<MentionKind> kinds) {}

    private static final int[] NONE = {};

    private final Map<Need, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> metByWord = new HashMap<>();
    private final Map<MentionKind, BitSet> metByKind = new EnumMap<>(MentionKind.class);

    /** Rules are told apart by identity: to compare patterns would cost more than to try them. */
    private final IdentityHashMap<FactType.Rule, int[]> needsOfRules = new IdentityHashMap<>();

    Chances(List<FactType> types) {
        for (FactType type : types) {
            for (FactType.Rule rule : type.everyRule()) {
                needsOfRules.put(
                        rule,
                        needs(rule.pattern()).stream().mapToInt(this::number).toArray());
            }
        }
    }

    private int number(Need need) {
        return numbers.computeIfAbsent(need, added -> {
            int number = numbers.size();
            added.words.forEach(
                    word -> metByWord.computeIfAbsent(word, key -> new BitSet()).set(number));
            added.kinds.forEach(
                    kind -> metByKind.computeIfAbsent(kind, key -> new BitSet()).set(number));
            return number;
        });
    }

    /** The numbers of the needs that a sentence meets. */
    BitSet in(Line line) {
        BitSet met = new BitSet(numbers.size());
        for (int i = 0; i < line.size(); i++) {
            Token token = line.token(i);
            BitSet byWord = metByWord.get(token.lower());
            if (byWord != null) {
                met.or(byWord);
            }
            Mention mention = line.startingAt(i);
            BitSet byKind = mention == null ? null : metByKind.get(mention.kind());
            if (byKind != null) {
                met.or(byKind);
            }
        }
        return met;
    }

    /** Whether a sentence that meets these needs meets all of a rule's. */
    boolean has(FactType.Rule rule, BitSet met) {
        for (int need : needsOfRules.getOrDefault(rule, NONE)) {
            if (!met.get(need)) {
                return false;
            }
        }
        return true;
    }

    private static List<Need> needs(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> List.of(new Need(word.words(), Set.of()));
            case Pattern.OfClass ofClass ->
                List.of(new Need(Set.copyOf(ofClass.phrases().firstWords()), Set.of()));
            case Pattern.Fill fill -> {
                Set<String> words = new HashSet<>();
                fill.classes().forEach(phrases -> words.addAll(phrases.firstWords()));
                yield List.of(new Need(words, fill.kinds()));
            }
            case Pattern.Sequence sequence -> {
                List<Need> needs = new ArrayList<>();
                sequence.parts().forEach(part -> needs.addAll(needs(part)));
                yield needs;
            }
            case Pattern.Choice choice -> ofChoice(choice);
            case Pattern.Maybe maybe -> List.of();
            case Pattern.Gap gap -> List.of();
            case Pattern.Start start -> List.of();
            case Pattern.Subject subject -> List.of();
            case Pattern.Not not -> List.of();
            case Pattern.NounPhrase phrase -> List.of();
            case Pattern.Plural plural -> List.of();
            case Pattern.Clause clause -> List.of();
        };
    }

    /** Any option's first need will do; if one option needs nothing, neither does the choice. */
    private static List<Need> ofChoice(Pattern.Choice choice) {
        Set<String> words = new HashSet<>();
        Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
        for (Pattern option : choice.options()) {
            List<Need> ofOption = needs(option);
            if (ofOption.isEmpty()) {
                return List.of();
            }
            words.addAll(ofOption.getFirst().words);
            kinds.addAll(ofOption.getFirst().kinds);
        }
        return List.of(new Need(words, kinds));
    }
}
