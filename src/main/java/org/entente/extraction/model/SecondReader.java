package org.entente.extraction.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.claim.Claim;
import org.entente.claim.FoundBy;
import org.entente.claim.GraphForm;
import org.entente.claim.SourceText;
import org.entente.extraction.ReadText;
import org.entente.extraction.Reader;
import org.entente.extraction.RuleReader;
import org.entente.extraction.explain.ExplainedClaim;
import org.entente.extraction.explain.ExplainedSentence;
import org.entente.extraction.rule.Proposal;
import org.entente.extraction.rule.Refusal;
import org.entente.extraction.rule.Refusals;

/** The rules with a model beside them. Without an answer of the model it reads what the rules read. */
public final class SecondReader implements Reader {

    private final RuleReader rules;
    private final LanguageModel model;

    public SecondReader(RuleReader rules, LanguageModel model) {
        this.rules = rules;
        this.model = model;
    }

    @Override
    public SourceText described(SourceText text) {
        return rules.described(text);
    }

    @Override
    public String language() {
        return rules.language();
    }

    @Override
    public Collection<GraphForm> forms() {
        return rules.forms();
    }

    @Override
    public String version() {
        return rules.version() + " with " + model.version();
    }

    @Override
    public List<Claim> read(SourceText text) {
        return readAndReport(text).claims();
    }

    @Override
    public ReadText readAndReport(SourceText text) {
        Told<Claim> told =
                told(text, (proposals, refusals) -> rules.read(text, proposals, refusals), claim -> List.of(claim));
        return new ReadText(told.results(), List.of(told.note()), told.whole());
    }

    /** The sentences of a text with their explanations, and a line on what the model had to say. */
    public record Explained(List<ExplainedSentence> sentences, String note) {}

    public Explained explain(SourceText text) {
        Told<ExplainedSentence> told = told(
                text,
                (proposals, refusals) -> rules.explain(text, proposals, refusals),
                sentence ->
                        sentence.claims().stream().map(ExplainedClaim::claim).toList());
        return new Explained(told.results(), told.note());
    }

    private record Told<T>(List<T> results, String note, boolean whole) {}

    private <T> Told<T> told(
            SourceText text, BiFunction<List<Proposal>, Refusals, List<T>> read, Function<T, List<Claim>> claims) {
        Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);
        Refusals refusals = (proposal, why) -> refused.merge(why, 1, Integer::sum);
        LanguageModel.Opinion opinion = model.read(text, refusals);
        List<T> results = read.apply(opinion.proposals(), refusals);
        Map<FoundBy, Long> found = results.stream()
                .map(claims)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Claim::foundBy, Collectors.counting()));
        String note = "second reader %s: %s"
                .formatted(
                        model.name(),
                        opinion.problems().isEmpty()
                                ? sum(found, refused)
                                : String.join("; ", opinion.problems()) + "; " + sum(found, refused));
        return new Told<>(results, note, opinion.problems().isEmpty());
    }

    private static String sum(Map<FoundBy, Long> found, Map<Refusal, Integer> refused) {
        String dropped = refused.entrySet().stream()
                .map(entry -> "%d %s".formatted(entry.getValue(), entry.getKey().words()))
                .collect(Collectors.joining(", "));
        return "%d found like the rules, %d for review, %d dropped%s"
                .formatted(
                        found.getOrDefault(FoundBy.BOTH, 0L),
                        found.getOrDefault(FoundBy.SECOND_READER, 0L),
                        refused.values().stream().mapToInt(Integer::intValue).sum(),
                        dropped.isEmpty() ? "" : " (" + dropped + ")");
    }
}
