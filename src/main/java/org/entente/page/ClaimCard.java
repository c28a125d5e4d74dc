package org.entente.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a card: what is claimed, in which words, by whom, and how.
 *
 * @param type the kind of fact, in words
 * @param facts what it says, property by property
 * @param voice who holds it and in which way it is made
 * @param verdict in words, whether the document states it as a fact
 * @param review where it stands with the people who check what was read, or null where nobody has to look at it
 * @param start code points from the start of the text to the first one of the words
 * @param description all that the graph says of it
 */
record ClaimCard(
        String anchor,
        String type,
        List<Fact> facts,
        @Nullable String words,
        List<Fact> voice,
        boolean asserted,
        String verdict,
        @Nullable String review,
        @Nullable String start,
        @Nullable String end,
        String description) {

    /** The claims of a document in the order of its text. */
    static List<ClaimCard> of(Asking asking, String document) {
        Map<String, String> values = Map.of("id", document);
        Map<String, List<Fact>> described = Cells.of(asking.ask("facts.rq", values)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.iri("claim"),
                        Collectors.flatMapping(
                                ClaimCard::fact, Collectors.collectingAndThen(Collectors.toList(), Fact::joined))));
        Map<String, ClaimCard> cards = new LinkedHashMap<>();
        for (Cells row : Cells.of(asking.ask("claims.rq", values))) {
            cards.computeIfAbsent(row.iri("claim"), claim -> of(row, described.getOrDefault(claim, List.of())));
        }
        return new ArrayList<>(cards.values());
    }

    private static ClaimCard of(Cells row, List<Fact> described) {
        String claim = row.iri("claim");
        return new ClaimCard(
                "claim-" + Words.lastPart(claim),
                Words.title(row.words("type").orElse("Claim")),
                described.isEmpty() ? statement(row) : described,
                row.words("words").orElse(null),
                Stream.of("speaker", "reportedBy", "stance", "modality", "polarity")
                        .flatMap(name -> Fact.of(name, row))
                        .toList(),
                row.yes("asserted"),
                verdict(row),
                review(row),
                row.words("start").orElse(null),
                row.words("end").orElse(null),
                Hrefs.description(claim));
    }

    /** The one triple of a claim that describes no thing of its own. */
    private static List<Fact> statement(Cells row) {
        return Stream.concat(
                        Fact.of("subject", row),
                        row.words("predicate").stream()
                                .map(predicate -> new Fact(
                                        Words.title(predicate),
                                        row.words("object").orElse("(nothing)"))))
                .toList();
    }

    private static Stream<Fact> fact(Cells row) {
        return Stream.of(new Fact(
                Words.title(row.words("property").orElse("")),
                row.words("value").orElse("")));
    }

    private static @Nullable String review(Cells row) {
        String status = Words.lastPart(row.iri("status"));
        String why = row.words(status.equals("waiting") ? "reason" : "because")
                .map(words -> ": " + words)
                .orElse("");
        return switch (status) {
            case "" -> null;
            case "waiting" -> "Waiting for review" + why;
            default ->
                "%s by %s on %s%s"
                        .formatted(
                                Words.title(status),
                                row.words("decidedBy").orElse("somebody"),
                                row.words("decidedAt").orElse("").replaceFirst("T.*", ""),
                                why);
        };
    }

    private static String verdict(Cells row) {
        if (row.yes("asserted")) {
            return "Stated as a fact";
        }
        if (row.yes("withheld")) {
            return "Not asserted: its review keeps it back";
        }
        if (Words.lastPart(row.iri("polarity")).equals("negative")) {
            return "Not asserted: the document says that this is not so";
        }
        return switch (Words.lastPart(row.iri("modality"))) {
            case "reported" -> "Not asserted: somebody else is said to have said it";
            case "imputed" -> "Not asserted: somebody is said to mean or to do it";
            case "hypothetical" -> "Not asserted: it only could or would be so";
            case "normative" -> "Not asserted: it only should be so";
            case "question" -> "Not asserted: the document asks it";
            case "opinion" -> "Not asserted: the author's judgement";
            default -> "Not asserted: planned, proposed, alleged or held by another speaker";
        };
    }
}
