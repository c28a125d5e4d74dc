package org.entente.extraction.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;
import org.entente.extraction.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Makes candidates of proposals, as if a rule had matched just their words. Values, tense and what fills other slots besides are read
 * anew; no party is supplied that no words name.
 */
public final class ProposalReader {

    /** In the place of a rule's line. */
    private static final FactLine LINE = new FactLine("second reader", 0, "a language model, beside the rules");

    private static final Pattern NO_PATTERN = new Pattern.Sequence(List.of());

    private final Map<String, FactType> types;
    private final Map<String, SlotPieces> pieces;
    private final Grammar grammar;
    private final Tense tense;

    public ProposalReader(List<FactType> types, Lexicon lexicon) {
        this.types = types.stream().collect(Collectors.toMap(FactType::name, Function.identity()));
        this.pieces = types.stream().collect(Collectors.toMap(FactType::name, SlotPieces::of));
        this.grammar = new Grammar(lexicon);
        this.tense = new Tense(lexicon);
    }

    /** Thrown within this class alone. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final Refusal why;

        Refused(Refusal why) {
            super(why.words(), null, false, false);
            this.why = why;
        }
    }

    /** The candidate that a proposal comes to, or null after the reason was told. */
    public @Nullable Candidate read(MarkedText text, Proposal proposal, Refusals refusals) {
        try {
            return candidate(text, proposal);
        } catch (Refused e) {
            refusals.add(proposal, e.why);
            return null;
        }
    }

    private Candidate candidate(MarkedText text, Proposal proposal) throws Refused {
        FactType type = types.get(proposal.type());
        if (type == null) {
            throw new Refused(Refusal.NO_TYPE);
        }
        Line line = line(text, proposal);
        int from = firstToken(line, proposal.start());
        int to = firstToken(line, proposal.end() - 1) + 1;
        Map<String, String> listed = new LinkedHashMap<>();
        List<Match.Filled> filled = new ArrayList<>();
        ProposedValue values = new ProposedValue(line, from, to, grammar);
        for (Map.Entry<String, List<String>> slot : proposal.slots().entrySet()) {
            fill(type, slot.getKey(), slot.getValue(), values, listed, filled);
        }
        if (filled.isEmpty()) {
            throw new Refused(Refusal.INCOMPLETE);
        }
        FactType.Rule rule = new FactType.Rule(type.name() + ":second reader", LINE, NO_PATTERN, listed, false);
        return completed(text, new Candidate(type, rule, line, match(filled)), rule, match(filled), from, to);
    }

    private static Line line(MarkedText text, Proposal proposal) throws Refused {
        for (Line line : text.lines()) {
            int end = line.token(line.size() - 1).end();
            if (proposal.start() < end) {
                boolean whole = line.token(0).start() <= proposal.start() && proposal.end() <= end;
                if (whole && !line.isHeading()) {
                    return line;
                }
                break;
            }
        }
        throw new Refused(Refusal.NO_SENTENCE);
    }

    /** The token that an offset is in, or the one after it. */
    private static int firstToken(Line line, int offset) {
        int i = 0;
        while (i < line.size() - 1 && line.token(i).end() <= offset) {
            i++;
        }
        return i;
    }

    private void fill(
            FactType type,
            String slot,
            List<String> proposed,
            ProposedValue values,
            Map<String, String> listed,
            List<Match.Filled> filled)
            throws Refused {
        SlotPieces ofType = pieces.get(type.name());
        FactType.SlotDeclaration declared = type.slots().get(slot);
        if (ofType == null || declared == null || declared.helper()) {
            throw new Refused(Refusal.NO_SLOT);
        }
        List<Mention> mentions = new ArrayList<>();
        for (String words : proposed) {
            if (ofType.closedList(slot).contains(words)) {
                listed.put(slot, words);
            } else {
                mentions.add(mention(ofType, slot, words, values));
            }
        }
        if (!mentions.isEmpty()) {
            int from = mentions.stream().mapToInt(Mention::from).min().orElseThrow();
            int to = mentions.stream().mapToInt(Mention::to).max().orElseThrow();
            filled.add(new Match.Filled(slot, from, to, mentions, false));
        }
    }

    private static Mention mention(SlotPieces ofType, String slot, String proposed, ProposedValue values)
            throws Refused {
        if (!ofType.takesWords(slot)) {
            throw new Refused(Refusal.WRONG_VALUE);
        }
        List<String> words = ProposedValue.words(proposed);
        List<Integer> places = values.places(words);
        if (places.isEmpty()) {
            throw new Refused(Refusal.NO_VALUE);
        }
        for (int place : places) {
            Mention mention = values.at(place, place + words.size(), ofType, slot);
            if (mention != null) {
                return mention;
            }
        }
        throw new Refused(Refusal.WRONG_VALUE);
    }

    /** Where the values stand: a long quote must not take words from facts that the rules found beside them. */
    private static Match match(List<Match.Filled> filled) {
        int from = filled.stream().mapToInt(Match.Filled::from).min().orElseThrow();
        int to = filled.stream().mapToInt(Match.Filled::to).max().orElseThrow();
        return new Match(from, to, filled);
    }

    private Candidate completed(MarkedText text, Candidate candidate, FactType.Rule rule, Match match, int from, int to)
            throws Refused {
        Filling filling = new Filling(text, tense);
        filling.take(candidate, rule, candidate.line(), match);
        filling.constants(candidate, rule);
        Defaults defaults = new Defaults(text, tense);
        candidate.type().defaults().stream()
                .filter(byDefault -> Defaults.followsSentence(byDefault) && !candidate.has(byDefault.slot()))
                .forEach(byDefault -> defaults.fill(candidate, byDefault));
        candidate.quote(from, to);
        boolean repeats = match.filled().stream()
                .map(Match.Filled::slot)
                .anyMatch(slot -> candidate.type().distinct().contains(slot) && !candidate.has(slot));
        if (repeats) {
            throw new Refused(Refusal.SAME_TWICE);
        }
        if (!candidate.missing().isEmpty()) {
            throw new Refused(Refusal.INCOMPLETE);
        }
        return candidate;
    }
}
