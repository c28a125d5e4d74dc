package org.entente.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.entente.claim.Slot;
import org.entente.claim.Span;
import org.entente.extraction.explain.Dropped;
import org.entente.extraction.explain.ExplainedClaim;
import org.entente.extraction.explain.ExplainedSentence;
import org.entente.extraction.rule.FactLine;
import org.entente.extraction.rule.Filler;

/**
 * Claims with their reasons, for a person: each sentence that names something, what it names, its claims slot by slot, and what was
 * dropped. What the pattern of the claim's own rule filled names no line again.
 */
final class ExplanationText {

    private ExplanationText() {}

    static void write(List<ExplainedSentence> sentences, PrintWriter out) {
        sentences.stream()
                .filter(sentence -> !sentence.named().isEmpty()
                        || !sentence.claims().isEmpty()
                        || !sentence.dropped().isEmpty())
                .forEach(sentence -> write(sentence, out));
        out.printf(
                "%d claims in %d sentences, %d matches dropped, %d steps of matching%n",
                sum(sentences, sentence -> sentence.claims().size()),
                sentences.size(),
                sum(sentences, sentence -> sentence.dropped().size()),
                sum(sentences, ExplainedSentence::steps));
    }

    private static long sum(List<ExplainedSentence> sentences, ToLongFunction<ExplainedSentence> count) {
        return sentences.stream().mapToLong(count).sum();
    }

    private static void write(ExplainedSentence sentence, PrintWriter out) {
        out.printf(
                "%s%s%n",
                words(sentence.span()), sentence.heading() ? "  (a heading: names things, states nothing)" : "");
        if (!sentence.named().isEmpty()) {
            out.printf(
                    "  names    %s%n",
                    sentence.named().stream().map(ExplanationText::named).collect(Collectors.joining(" · ")));
        }
        sentence.claims().forEach(claim -> write(claim, out));
        sentence.dropped().forEach(dropped -> write(dropped, out));
        out.println();
    }

    private static String named(ExplainedSentence.Named named) {
        String values = String.join(", ", named.values());
        String quote = named.span().quote();
        return named.type()
                + " "
                + (values.equals(quote) ? values : "%s “%s”".formatted(values, oneLine(quote)))
                + (named.refersTo() == null ? "" : " (refers to " + named.refersTo() + ")");
    }

    private static void write(ExplainedClaim explained, PrintWriter out) {
        out.printf("  CLAIM    %s%n", explained.claim().type());
        out.printf("    %-14s %s%n", explained.rule().place(), explained.rule().text());
        out.printf("    %-14s %s%n", "matched", words(explained.match()));
        if (!explained.claim().span().equals(explained.match())) {
            out.printf("    %-14s %s%n", "quoted", words(explained.claim().span()));
        }
        explained.claim().slots().forEach((slot, values) -> {
            List<Filler> fillers = explained.filledBy(slot);
            out.printf("    %-14s %s%n", slot, filled(values));
            linesBelow(explained, fillers)
                    .forEach(line -> out.printf("    %-14s   by %s  %s%n", "", line.place(), line.text()));
        });
        out.printf("    %-14s %s%n", "voice", ClaimTable.voice(explained.claim()));
        for (ExplainedClaim.Hint hint : explained.voice()) {
            out.printf("    %-14s   %s by %s, %s%n", "", hint.decides(), words(hint.words()), hint.list());
        }
    }

    private static String filled(List<Slot> values) {
        return values.stream().map(ExplanationText::filled).collect(Collectors.joining("; "));
    }

    private static String filled(Slot slot) {
        StringJoiner said = new StringJoiner(", ", slot.value().text() + "  (", ")");
        if (slot.span() != null) {
            said.add(words(slot.span()));
        }
        switch (slot.filled()) {
            case MATCHED -> {
                if (slot.span() == null) {
                    said.add("implied by the rule");
                }
            }
            case COREFERENCE -> said.add("refers to " + slot.reason());
            case DEFAULT -> said.add("default: " + slot.reason());
        }
        return said.toString();
    }

    /** The lines that filled a slot, but for the claim's own rule, which stands above. */
    private static Set<FactLine> linesBelow(ExplainedClaim explained, List<Filler> fillers) {
        return fillers.stream()
                .map(Filler::line)
                .filter(line -> !line.equals(explained.rule()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void write(Dropped dropped, PrintWriter out) {
        out.printf("  dropped  %s %s  %s%n", dropped.type(), dropped.rule().place(), words(dropped.match()));
        out.printf("    %s%n", dropped.why());
        if (!dropped.slots().isEmpty()) {
            out.printf("    it had %s%n", ClaimTable.slots(dropped.slots()));
        }
    }

    private static String words(Span span) {
        return "%d–%d “%s”".formatted(span.start(), span.end(), oneLine(span.quote()));
    }

    private static String oneLine(String quote) {
        return quote.replaceAll("\\s+", " ");
    }
}
