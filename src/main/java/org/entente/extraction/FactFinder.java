package org.entente.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.EntityKind;
import org.entente.claim.Slot;
import org.entente.claim.Span;
import org.entente.claim.Value;
import org.entente.knowledge.Slug;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/** Lays the rules of one fact type on one sentence of a marked text. */
final class FactFinder {

    /** How many tokens away a completion may stand that belongs to no side. */
    private static final int FARTHEST = 14;

    private final MarkedText text;
    private final Lexicon lexicon;

    FactFinder(MarkedText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The facts of a type in a sentence; where rules claim the same value, the one that stands first in the file has it. */
    List<Candidate> find(FactType type, Line line, Set<String> words) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < type.rules().size(); i++) {
            FactType.Rule rule = type.rules().get(i);
            if (!hasAChance(rule, words)) {
                continue;
            }
            for (int start = 0; start < line.size(); start++) {
                Match match = Match.at(rule.pattern(), line, lexicon, start);
                if (match != null) {
                    Candidate candidate = candidate(type, rule, i, line, match);
                    if (candidate.complete()
                            && !isSomethingElse(candidate)
                            && found.stream().noneMatch(candidate::conflictsWith)) {
                        found.add(candidate);
                    }
                }
            }
        }
        return found;
    }

    private boolean isSomethingElse(Candidate candidate) {
        for (FactType.Rule unless : candidate.type.unless()) {
            for (int start = Math.max(0, candidate.from - 3); start < candidate.to; start++) {
                if (Match.at(unless.pattern(), candidate.line, lexicon, start) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean hasAChance(FactType.Rule rule, Set<String> words) {
        for (Set<String> any : rule.needs()) {
            if (Collections.disjoint(any, words)) {
                return false;
            }
        }
        return true;
    }

    static Set<String> words(Line line) {
        Set<String> words = new HashSet<>();
        for (Token token : line.sentence.tokens()) {
            words.add(token.lower());
        }
        return words;
    }

    private Candidate candidate(FactType type, FactType.Rule rule, int number, Line line, Match match) {
        Candidate candidate = new Candidate(type, rule, number, line, match.start(), match.to());
        take(candidate, line, match, true);
        constants(candidate, rule.constants());
        for (FactType.With with : type.withs()) {
            complete(candidate, with);
        }
        defaults(candidate);
        return candidate;
    }

    private void take(Candidate candidate, Line line, Match match, boolean own) {
        Map<String, List<Mention>> bySlot = new LinkedHashMap<>();
        for (Match.Filled filled : match.filled()) {
            FactType.SlotDeclaration declared = candidate.type.slots().get(filled.slot());
            if (declared != null && declared.key() && !candidate.has(filled.slot())) {
                candidate.use(filled.from(), filled.to());
            }
            bySlot.computeIfAbsent(filled.slot(), key -> new ArrayList<>()).addAll(filled.mentions());
        }
        bySlot.forEach((slot, mentions) -> fill(candidate, line, slot, mentions, own));
    }

    private void fill(Candidate candidate, Line line, String slot, List<Mention> mentions, boolean own) {
        FactType.SlotDeclaration declared = candidate.type.slots().get(slot);
        if (declared == null || candidate.has(slot)) {
            return;
        }
        List<Slot> values = new ArrayList<>();
        for (Mention mention : mentions) {
            Span span = span(line, mention);
            boolean elsewhere = !own && line != candidate.line;
            for (Value value : mention.values()) {
                Value shown = shown(declared, mention, value);
                if (shown == null) {
                    candidate.fill(
                            "date_text",
                            declares(candidate, "date_text") ? List.of(Slot.matched(value, span)) : List.of());
                } else if (values.stream().noneMatch(there -> there.value().equals(shown))) {
                    values.add(slot(mention, shown, span, elsewhere));
                }
            }
            takes(candidate, declared, mention, span);
        }
        candidate.fill(slot, values);
    }

    private static Slot slot(Mention mention, Value value, Span span, boolean elsewhere) {
        if (mention.filled() == Slot.Filled.MATCHED && !elsewhere) {
            return Slot.matched(value, span);
        }
        String reason = mention.reason();
        return new Slot(value, span, Slot.Filled.COREFERENCE, reason == null ? "the sentence before" : reason);
    }

    private static boolean declares(Candidate candidate, String slot) {
        return candidate.type.slots().containsKey(slot);
    }

    /** The value as the slot has it: the year of a date, a concept for a word; null for a date that could not be worked out. */
    private @Nullable Value shown(FactType.SlotDeclaration declared, Mention mention, Value value) {
        if (mention.kind() == MentionKind.DATE) {
            if (!(value instanceof Value.Time)) {
                return null;
            }
            List<Value> year = mention.attributes().getOrDefault("year", List.of());
            return declared.name().equals("year") && !year.isEmpty() ? year.getFirst() : value;
        }
        if (declared.states() && value instanceof Value.Entity person && person.kind() == EntityKind.PERSON) {
            return text.topic.states().stream()
                    .filter(state -> state.state() != null && state.state().equals(person.state()))
                    .map(Value.class::cast)
                    .findFirst()
                    .orElse(value);
        }
        return declared.type().equals(SlotTypes.CONCEPT) && value instanceof Value.Text words
                ? concept(words.text())
                : value;
    }

    private static Value concept(String words) {
        return new Value.Entity(EntityKind.CONCEPT, words, "concept/" + Slug.of(words), false, null);
    }

    private static void takes(Candidate candidate, FactType.SlotDeclaration declared, Mention mention, Span span) {
        for (Map.Entry<String, String> taken : declared.takes().entrySet()) {
            List<Value> values = mention.attributes().getOrDefault(taken.getKey(), List.of());
            candidate.fillRather(
                    taken.getValue(),
                    values.stream()
                            .map(value -> new Slot(value, span, mention.filled(), mention.reason()))
                            .toList());
        }
    }

    private void constants(Candidate candidate, Map<String, String> constants) {
        constants.forEach((slot, template) -> {
            boolean byTense = candidate.type.defaults().getOrDefault(slot, "").startsWith("tense");
            if (byTense && planned(candidate)) {
                return;
            }
            FactType.SlotDeclaration declared = candidate.type.slots().get(slot);
            boolean isConcept = declared != null && declared.type().equals(SlotTypes.CONCEPT);
            String text = filledIn(template, candidate);
            candidate.fill(
                    slot,
                    List.of(new Slot(
                            isConcept ? concept(text) : new Value.Text(text), null, Slot.Filled.MATCHED, null)));
        });
    }

    /** A constant may repeat the words of a slot: {@code {force} at border checkpoints}. */
    private static String filledIn(String template, Candidate candidate) {
        String text = template;
        for (String name : candidate.type.slots().keySet()) {
            if (text.contains("{" + name + "}")) {
                List<String> words = candidate.slot(name).stream()
                        .map(slot -> slot.span() == null
                                ? slot.value().text()
                                : slot.span().quote())
                        .toList();
                text = text.replace("{" + name + "}", String.join(" and ", words));
            }
        }
        return text;
    }

    /** Fills open slots from the rest of the sentence, or from the one before: the nearest match wins. */
    private void complete(Candidate candidate, FactType.With with) {
        Line line = with.where() == FactType.Where.PREVIOUS
                ? text.before(candidate.line.sentence.number())
                : candidate.line;
        if (line == null || !hasAChance(with.rule(), words(line))) {
            return;
        }
        Match nearest = null;
        for (int start = 0; start < line.size(); start++) {
            Match match = Match.at(with.rule().pattern(), line, lexicon, start);
            if (match != null
                    && fits(candidate, with, match)
                    && (nearest == null || distance(candidate, match) < distance(candidate, nearest))) {
                nearest = match;
            }
        }
        if (nearest != null) {
            take(candidate, line, nearest, false);
            constants(candidate, with.rule().constants());
            boolean adjacent = line == candidate.line && distance(candidate, nearest) < 6;
            if (adjacent) {
                candidate.quote(nearest.start(), nearest.to());
            }
        }
    }

    private static boolean fits(Candidate candidate, FactType.With with, Match match) {
        boolean fillsSomething = match.filled().isEmpty()
                ? with.rule().constants().keySet().stream().anyMatch(slot -> !candidate.has(slot))
                : match.filled().stream().allMatch(filled -> !candidate.has(filled.slot()));
        return fillsSomething
                && switch (with.where()) {
                    case PREVIOUS -> true;
                    case SENTENCE -> distance(candidate, match) <= FARTHEST;
                    case NEXT -> match.start() == candidate.to;
                    case BEFORE -> match.to() <= candidate.from;
                    case AFTER -> match.start() >= candidate.from;
                };
    }

    private static int distance(Candidate candidate, Match match) {
        if (match.start() >= candidate.to) {
            return match.start() - candidate.to;
        }
        // what stands before is farther than what stands after
        return match.to() <= candidate.from ? 3 + candidate.from - match.to() : 0;
    }

    private void defaults(Candidate candidate) {
        candidate.type.defaults().forEach((slot, source) -> {
            if (!candidate.has(slot)) {
                byDefault(candidate, slot, source);
            }
        });
    }

    private void byDefault(Candidate candidate, String slot, String source) {
        String[] words = source.split("\\s+", -1);
        switch (words[0]) {
            case "partner" -> {
                for (Slot other : candidate.slot(words[words.length - 1])) {
                    if (other.value() instanceof Value.Entity entity) {
                        Value.Entity partner = text.topic.partnerOf(entity);
                        if (partner != null
                                && candidate.slot(words[words.length - 1]).size() == 1) {
                            candidate.fill(
                                    slot,
                                    List.of(new Slot(
                                            partner,
                                            null,
                                            Slot.Filled.COREFERENCE,
                                            "the other state that the document is about")));
                        }
                    }
                }
            }
            case "author" -> {
                Value.Entity author = text.topic.author();
                if (author != null) {
                    candidate.fill(
                            slot, List.of(new Slot(author, null, Slot.Filled.COREFERENCE, "the author's own state")));
                }
            }
            case "pair" ->
                candidate.fill(
                        slot,
                        text.topic.pair().stream()
                                .map(state -> new Slot(
                                        state,
                                        null,
                                        Slot.Filled.COREFERENCE,
                                        "the two states that the document is about"))
                                .toList());
            case "tense" ->
                candidate.fill(
                        slot,
                        List.of(new Slot(
                                new Value.Text(planned(candidate) ? "planned" : words[1]),
                                null,
                                Slot.Filled.DEFAULT,
                                "the tense of the verb")));
            default ->
                candidate.fill(
                        slot,
                        List.of(new Slot(new Value.Text(source), null, Slot.Filled.DEFAULT, "the rule of the type")));
        }
    }

    private boolean planned(Candidate candidate) {
        for (int i = Math.max(0, candidate.from - 3); i < candidate.to; i++) {
            if (candidate.line.covering(i) == null && candidate.line.longest(lexicon, "future", i) > 0) {
                return true;
            }
        }
        return false;
    }

    Span span(Line line, Mention mention) {
        return text.document.span(line.token(mention.from()), line.token(mention.to() - 1));
    }

    Span quote(Candidate candidate) {
        int last = Math.min(candidate.quoteTo, candidate.line.size()) - 1;
        while (last > candidate.quoteFrom && candidate.line.lower(last).matches("[,.;:]")) {
            last--;
        }
        return text.document.span(candidate.line.token(candidate.quoteFrom), candidate.line.token(last));
    }
}
