package org.entente.extraction.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Claim;
import org.entente.claim.Slot;
import org.entente.claim.Span;
import org.entente.claim.Value;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;
import org.entente.extraction.mention.Mention;
import org.entente.extraction.rule.Candidate;
import org.entente.extraction.rule.Filler;
import org.entente.extraction.rule.Loss;
import org.entente.extraction.rule.SlotTypes;
import org.entente.extraction.rule.Watcher;
import org.entente.extraction.voice.Cue;

/** Takes note of what the reader finds and drops in one sentence. */
public final class Explainer implements Watcher {

    private final MarkedText text;
    private final Line line;
    private final List<ExplainedClaim> claims = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private long steps;

    public Explainer(MarkedText text, Line line) {
        this.text = text;
        this.line = line;
    }

    public void found(Candidate candidate, Claim claim, List<Cue> cues) {
        Map<String, List<Filler>> fillers = new LinkedHashMap<>();
        claim.slots().keySet().forEach(slot -> fillers.put(slot, candidate.fillers(slot)));
        List<ExplainedClaim.Hint> voice = cues.stream()
                .map(cue ->
                        new ExplainedClaim.Hint(cue.decides(), cue.list(), text.span(cue.line(), cue.from(), cue.to())))
                .toList();
        claims.add(new ExplainedClaim(claim, candidate.ruleLine(), match(candidate), fillers, voice));
    }

    @Override
    public void lost(Candidate candidate, Loss why) {
        dropped.add(new Dropped(
                candidate.type().name(), candidate.ruleLine(), match(candidate), candidate.slots(), words(why)));
    }

    @Override
    public void searched(long times) {
        steps = times;
    }

    private String words(Loss why) {
        return switch (why) {
            case Loss.Incomplete incomplete -> "found no " + String.join(", and no ", incomplete.missing());
            case Loss.Excluded excluded ->
                "“%s” at %s: %s"
                        .formatted(
                                line.words(excluded.from(), excluded.to()),
                                excluded.unless().place(),
                                excluded.unless().text());
            case Loss.Taken taken -> "its words belong to the " + other(taken.by());
            case Loss.Repeated repeated -> "said before by the " + other(repeated.first());
        };
    }

    private String other(Candidate candidate) {
        return "%s “%s” of %s"
                .formatted(
                        candidate.type().name(),
                        match(candidate).quote(),
                        candidate.ruleLine().place());
    }

    private Span match(Candidate candidate) {
        return text.span(candidate.line(), candidate.from(), candidate.to());
    }

    public ExplainedSentence sentence() {
        return new ExplainedSentence(
                text.span(line, 0, line.size()),
                line.isHeading(),
                line.mentions().stream().map(this::named).toList(),
                List.copyOf(claims),
                List.copyOf(dropped),
                steps);
    }

    private ExplainedSentence.Named named(Mention mention) {
        return new ExplainedSentence.Named(
                SlotTypes.name(mention.kind()),
                mention.values().stream().map(Value::text).toList(),
                text.span(line, mention.from(), mention.to()),
                mention.filled() == Slot.Filled.COREFERENCE ? mention.reason() : null);
    }
}
