package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.extraction.mention.MentionKind;

/** What the rules of a type let fill each of its slots. */
final class SlotPieces {

    private final Map<String, List<Pattern.Fill>> fills = new HashMap<>();
    private final Set<String> openToAnyWords = new TreeSet<>();
    private final Map<String, Set<String>> constants = new HashMap<>();

    private SlotPieces() {}

    static SlotPieces of(FactType type) {
        SlotPieces pieces = new SlotPieces();
        type.rules().forEach(pieces::add);
        type.withs().forEach(with -> pieces.add(with.rule()));
        return pieces;
    }

    private void add(FactType.Rule rule) {
        add(rule.pattern());
        rule.constants().forEach((slot, value) -> {
            if (value.indexOf('{') < 0) {
                constants.computeIfAbsent(slot, key -> new TreeSet<>()).add(value);
            }
        });
    }

    private void add(Pattern pattern) {
        switch (pattern) {
            case Pattern.Sequence sequence -> sequence.parts().forEach(this::add);
            case Pattern.Choice choice -> choice.options().forEach(this::add);
            case Pattern.Maybe maybe -> add(maybe.part());
            case Pattern.Fill fill ->
                fills.computeIfAbsent(fill.slot(), key -> new ArrayList<>()).add(fill);
            case Pattern.NounPhrase phrase -> openToAnyWords.add(phrase.slot());
            case Pattern.Plural plural -> openToAnyWords.add(plural.slot());
            case Pattern.Clause clause -> openToAnyWords.add(clause.slot());
            case Pattern.Word word -> {}
            case Pattern.OfClass ofClass -> {}
            case Pattern.Gap gap -> {}
            case Pattern.Start start -> {}
            case Pattern.Subject subject -> {}
            case Pattern.Not not -> {}
        }
    }

    List<Pattern.Fill> fills(String slot) {
        return fills.getOrDefault(slot, List.of());
    }

    boolean takesAnyWords(String slot) {
        return openToAnyWords.contains(slot);
    }

    /** Whether words of the text may fill it. */
    boolean takesWords(String slot) {
        return takesAnyWords(slot) || fills.containsKey(slot);
    }

    Set<MentionKind> kinds(String slot) {
        Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
        fills(slot).forEach(fill -> kinds.addAll(fill.kinds()));
        return kinds;
    }

    /** The words that rules put into it of themselves, in alphabetical order. */
    List<String> closedList(String slot) {
        return List.copyOf(constants.getOrDefault(slot, Set.of()));
    }
}
