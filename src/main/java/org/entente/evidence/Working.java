package org.entente.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** A comparison written out, so that a reader can redo it: the rule's sentence, with both values and both sources in it. */
record Working(Case compared, Titles titles) {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    /** More than this many official things make no sentence that anybody reads; the graph links them all. */
    private static final int NAMED = 4;

    String of(Diagnosis diagnosis) {
        Finding found = diagnosis.found();
        String sentence =
                Objects.requireNonNull(found.rule().working(), found.rule().name());
        return SLOT.matcher(sentence)
                .replaceAll(slot -> Matcher.quoteReplacement(
                        switch (slot.group(1)) {
                            case "claimed" -> "claimed: " + text(found.claimed());
                            case "counterpart" -> texts(diagnosis.counterpart());
                            case "explainedBy" -> texts(found.explainedBy());
                            case "beside" -> texts(diagnosis.beside());
                            case "ratio" ->
                                found.ratio() == null
                                        ? "none"
                                        : rounded(found.ratio()).toPlainString();
                            case "claimedValue" -> value(found.claimedValue());
                            default ->
                                throw new IllegalStateException(
                                        "queries/rules/%s.rq: \"working\" has the slot %s; expected claimed, counterpart, explainedBy, beside, ratio or claimedValue"
                                                .formatted(found.rule().name(), slot.group()));
                        }));
    }

    static BigDecimal rounded(BigDecimal ratio) {
        return ratio.round(new MathContext(4)).stripTrailingZeros();
    }

    private String texts(List<Node> things) {
        Function<Node, String> latest = thing -> compared.facts(thing, "to").stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
        List<String> texts = things.stream()
                .sorted(Comparator.comparing(latest).reversed().thenComparing(thing -> thing.toString()))
                .map(thing -> titles.of(compared, thing)
                        .map(title -> "%s (%s)".formatted(text(thing), title))
                        .orElseGet(() -> text(thing)))
                .distinct()
                .toList();
        String named = texts.stream().limit(NAMED).collect(Collectors.joining("; "));
        return texts.isEmpty() ? "nothing" : texts.size() > NAMED ? named + "; and others" : named;
    }

    private String text(Node thing) {
        return compared.facts(thing, "text").stream()
                .map(Node::getLiteralLexicalForm)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1));
    }

    private static String value(Node value) {
        return value.isLiteral() && value.getLiteralValue() instanceof Number number
                ? new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number)
                : value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
    }
}
