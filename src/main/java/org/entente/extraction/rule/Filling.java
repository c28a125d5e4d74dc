package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.EntityKind;
import org.entente.claim.Slot;
import org.entente.claim.Span;
import org.entente.claim.Value;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;
import org.entente.extraction.mention.Mention;
import org.entente.extraction.mention.MentionKind;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/** Turns what a pattern matched into the values of slots. */
final class Filling {

    /** Takes the words of a date that could not be worked out, in a type that declares it. */
    private static final String WORDS_OF_DATE = "date_text";

    /** Takes of a date its year alone. */
    private static final String YEAR = "year";

    /** What stands for its state in a slot of states: a minister signs for it, in its capital an embassy opens. */
    private static final Set<EntityKind> STAND_FOR_STATES =
            EnumSet.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.PUBLIC_BODY);

    private final MarkedText text;
    private final Tense tense;

    Filling(MarkedText text, Tense tense) {
        this.text = text;
        this.tense = tense;
    }

    /** Takes the slots of a match; those of the rule's own match decide which value the fact has to itself. */
    void take(Candidate candidate, FactType.Rule rule, Line line, Match match) {
        Map<String, List<Mention>> bySlot = new LinkedHashMap<>();
        for (Match.Filled filled : match.filled()) {
            FactType.SlotDeclaration declared = candidate.type().slots().get(filled.slot());
            if (declared != null && declared.key() && !candidate.has(filled.slot())) {
                candidate.use(filled.from(), filled.to());
            }
            bySlot.computeIfAbsent(filled.slot(), key -> new ArrayList<>()).addAll(filled.mentions());
        }
        Filler byPattern = new Filler(Filler.Part.PATTERN, rule.line());
        bySlot.forEach((slot, mentions) -> {
            if (!candidate.has(slot)) {
                fill(candidate, line, slot, mentions, byPattern);
            }
        });
        Filler taken = new Filler(Filler.Part.TAKEN, rule.line());
        bySlot.forEach((slot, mentions) -> mentions.forEach(mention -> takes(candidate, line, slot, mention, taken)));
        if (line == candidate.line()) {
            match.filled().stream()
                    .filter(filled -> filled.mentions().getFirst().kind() == MentionKind.DATE)
                    .forEach(filled -> candidate.readDate(filled.from(), filled.to()));
        }
    }

    private void fill(Candidate candidate, Line line, String slot, List<Mention> mentions, Filler by) {
        FactType.SlotDeclaration declared = candidate.type().slots().get(slot);
        if (declared == null) {
            return;
        }
        Map<Value, Slot> values = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Span span = text.span(line, mention.from(), mention.to());
            for (Value value : mention.values()) {
                if (mention.kind() == MentionKind.DATE && !(value instanceof Value.Time)) {
                    wordsOfDate(candidate, value, span, by);
                } else {
                    Value shown = shown(declared, mention, value);
                    if (!declared.states() || !isPlace(shown)) {
                        values.putIfAbsent(shown, slot(mention, shown, span, line != candidate.line()));
                    }
                }
            }
        }
        candidate.fill(slot, List.copyOf(values.values()), by);
    }

    private static void wordsOfDate(Candidate candidate, Value words, Span span, Filler by) {
        if (candidate.type().slots().containsKey(WORDS_OF_DATE)) {
            candidate.fill(WORDS_OF_DATE, List.of(Slot.matched(words, span)), by);
        }
    }

    private static Slot slot(Mention mention, Value value, Span span, boolean elsewhere) {
        if (mention.filled() == Slot.Filled.MATCHED && !elsewhere) {
            return Slot.matched(value, span);
        }
        String reason = mention.reason();
        return new Slot(value, span, Slot.Filled.COREFERENCE, reason == null ? "the sentence beside it" : reason);
    }

    /** The value as the slot has it: the year of a date, the state of a person, a concept for a word. */
    private Value shown(FactType.SlotDeclaration declared, Mention mention, Value value) {
        if (mention.kind() == MentionKind.DATE) {
            List<Value> year = mention.attribute(YEAR);
            return declared.name().equals(YEAR) && !year.isEmpty() ? year.getFirst() : value;
        }
        if (declared.states() && value instanceof Value.Entity thing && STAND_FOR_STATES.contains(thing.kind())) {
            Value.Entity state = stateOf(thing);
            return state == null ? value : state;
        }
        return declared.concept() && value instanceof Value.Text words ? concept(words.text()) : value;
    }

    /** A town stands for no state where nothing tells its state. */
    private static boolean isPlace(Value value) {
        return value instanceof Value.Entity entity && entity.kind() == EntityKind.PLACE;
    }

    private Value.@Nullable Entity stateOf(Value.Entity thing) {
        for (Value.Entity state : text.topic().states()) {
            if (state.state() != null && state.state().equals(thing.state())) {
                return state;
            }
        }
        return null;
    }

    private static Value concept(String words) {
        return new Value.Entity(EntityKind.CONCEPT, words, "concept/" + Slug.of(words), false, null);
    }

    /** What a mention says besides: of a sum its currency, of an agreement the parties in its name. */
    private void takes(Candidate candidate, Line line, String slot, Mention mention, Filler by) {
        FactType.SlotDeclaration declared = candidate.type().slots().get(slot);
        if (declared != null) {
            Span span = text.span(line, mention.from(), mention.to());
            declared.takes()
                    .forEach((attribute, taker) -> candidate.add(
                            taker,
                            mention.attribute(attribute).stream()
                                    .map(value -> new Slot(value, span, mention.filled(), mention.reason()))
                                    .toList(),
                            by));
        }
    }

    /** Fills in what a rule gives besides its match; what is still planned has no other status. */
    void constants(Candidate candidate, FactType.Rule rule) {
        Filler implied = new Filler(Filler.Part.IMPLIED, rule.line());
        rule.constants().forEach((slot, template) -> {
            if (!followsTense(candidate.type(), slot) || !tense.isPlanned(candidate)) {
                String words = new Template(template).words(candidate);
                FactType.SlotDeclaration declared = candidate.type().slots().get(slot);
                Value value = declared != null && declared.concept() ? concept(words) : new Value.Text(words);
                List<Slot> filled = List.of(new Slot(value, null, Slot.Filled.MATCHED, null));
                if (template.contains("{" + slot + "}")) {
                    candidate.rewrite(slot, filled);
                } else {
                    candidate.fill(slot, filled, implied);
                }
            }
        });
    }

    private static boolean followsTense(FactType type, String slot) {
        return type.defaults().stream()
                .anyMatch(byDefault ->
                        byDefault.slot().equals(slot) && byDefault.source().startsWith(Defaults.TENSE));
    }
}
